package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The calendar by keyboard as a grid, and the list that says the same. */
class CalendarBrowserIT extends BrowserTest {

    private static final LocalDate TODAY = today();

    @Test
    void a_month_is_walked_by_arrows() {
        signIn("employee");
        open("/training/calendar?view=month&day=" + TODAY.plusMonths(1).withDayOfMonth(1));
        String month = page.locator("#h-cal").innerText();
        Locator cells = page.locator("[data-calendar] td");
        assertThat(page.locator("[data-calendar] td[tabindex='0']").count())
                .as("one stop of the Tab key")
                .isOne();
        page.locator("[data-calendar] td[tabindex='0']").focus();
        int start = focused(cells);
        page.keyboard().press("ArrowRight");
        assertThat(focused(cells)).isEqualTo(start + 1);
        page.keyboard().press("ArrowDown");
        assertThat(focused(cells)).isEqualTo(start + 8);
        page.keyboard().press("Home");
        assertThat(focused(cells)).isEqualTo((start + 8) / 7 * 7);
        page.keyboard().press("End");
        assertThat(focused(cells)).isEqualTo((start + 8) / 7 * 7 + 6);
        page.keyboard().press("Control+Home");
        assertThat(focused(cells)).isZero();

        page.waitForNavigation(() -> page.keyboard().press("PageUp"));
        assertThat(page.locator("#h-cal").innerText()).isNotEqualTo(month);
        page.waitForNavigation(() -> page.keyboard().press("PageDown"));
        assertThat(page.locator("#h-cal").innerText()).isEqualTo(month);
        assertThat(focused(page.locator("[data-calendar] td")))
                .as("the keyboard stays in the calendar")
                .isNotNegative();
    }

    @Test
    void a_day_is_opened_and_the_list_says_the_same() {
        signIn("employee");
        String day = TODAY.plusMonths(1).withDayOfMonth(1).toString();
        open("/training/calendar?view=list&day=" + day);
        List<String> listed = page.locator(".cal-list .row-title").allInnerTexts();
        assertThat(listed).isNotEmpty();
        open("/training/calendar?view=month&day=" + day);
        Locator link = page.locator("[data-calendar] td:not(.is-other) li a").first();
        assertThat(link.innerText()).contains(listed.get(0));
        Locator cell = link.locator("xpath=ancestor::td");
        cell.focus();
        if (cell.locator("a").count() > 1) {
            page.keyboard().press("Enter");
            assertThat(cell.locator("li a:focus").innerText()).contains(listed.get(0));
        }
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.locator("main").innerText()).contains(listed.get(0));
    }

    /** Which of the cells has the keyboard; -1 for none. */
    private int focused(Locator cells) {
        return ((Number) cells.evaluateAll("all => all.indexOf(document.activeElement)")).intValue();
    }
}
