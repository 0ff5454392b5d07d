package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody owes something: the person is reminded, then the lead, and the person reads what went to whom. */
class ReminderBrowserIT extends BrowserTest {

    private static final String TITLE = "Prüfung der Trittleitern";
    private static final int MOST_LOOKS = 40;

    private String rule = "";

    @BeforeEach
    void rule() {
        signIn("hr");
        rule = OnSiteRule.alone(page, TITLE);
    }

    @AfterEach
    void endRule() {
        signIn("hr");
        OnSiteRule.end(page, rule);
    }

    @Test
    void reaches_the_person_and_the_lead_and_the_person_sees_what_went_to_whom() {
        signIn("admin");
        open("/shell/jobs");
        page.locator("input[aria-label*='An Pflichten erinnern']").press("Enter");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        width(390);
        signIn("employee");
        Locator notice = notice("/notification/inbox");
        assertThat(notice.innerText()).contains("fällig");
        noSidewaysScrolling();
        axe();
        open("/qualification/reminders");
        Locator rows = page.locator("table.told tbody tr", new Page.LocatorOptions().setHasText(TITLE));
        assertThat(rows.count()).isEqualTo(2);
        assertThat(rows.nth(0).innerText()).as("first").contains("Sie");
        assertThat(rows.nth(1).innerText()).contains("Jens Oltmann");
        noSidewaysScrolling();
        screenshot("told");
        axe();

        signIn("lead");
        open("/notification/inbox");
        assertThat(page.locator(".notices").innerText())
                .contains("Marlene Ahrens hat „" + TITLE + "“ noch nicht erledigt");
        open("/qualification/reminders");
        assertThat(page.locator("main").innerText()).as("about oneself only").doesNotContain("Marlene Ahrens");
    }

    /** The job works beside the pages. */
    private Locator notice(String path) {
        Locator found = page.locator(".notices li", new Page.LocatorOptions().setHasText(TITLE));
        for (int look = 0; look < MOST_LOOKS; look++) {
            open(path);
            if (found.count() > 0) {
                return found.first();
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError("no reminder of " + TITLE);
    }
}
