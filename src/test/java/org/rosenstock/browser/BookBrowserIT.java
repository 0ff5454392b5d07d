package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lead books two people for a date, one of whom has another one at that time; all by keyboard. */
class BookBrowserIT extends BrowserTest {

    private static final String OFFERING = "barrierefreie-dokumente";

    @Test
    void a_lead_books_two_people_by_keyboard() {
        signIn("lead");
        open("/training/offering?id=" + OFFERING);
        follow("a[href^='/training/book']");
        looks();
        language("en");
        page.reload();
        looks();
        language("de");
        page.reload();

        List<Locator> free = page.locator("#book input[name=chosen]").all();
        assertThat(free).hasSizeGreaterThan(2);
        List<String> names = List.of(tick(0), tick(1));
        follow("#book\\:bookThem");
        assertThat(page.locator(".messages").innerText())
                .contains("Angemeldet, Platz bestätigt")
                .contains(names);
        for (String name : names) {
            assertThat(row(name).innerText()).contains("Platz bestätigt");
            assertThat(row(name).locator("input").count()).isZero();
        }
        axe();

        follow("#book\\:bookThem");
        assertThat(page.locator(".messages").innerText()).contains("mindestens eine Person");
        complaints();
    }

    /** @return the name of the person */
    private String tick(int number) {
        Locator box = page.locator("#book input[name=chosen]").nth(number);
        reach("#" + box.getAttribute("id"));
        page.keyboard().press("Space");
        assertThat(box.isChecked()).isTrue();
        return page.locator("label[for=" + box.getAttribute("id") + "] b").innerText();
    }

    private Locator row(String name) {
        return page.locator("#book li", new Page.LocatorOptions().setHasText(name))
                .first();
    }
}
