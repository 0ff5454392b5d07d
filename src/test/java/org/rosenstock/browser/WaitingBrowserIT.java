package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** What people see while the next page takes its time. */
class WaitingBrowserIT extends BrowserTest {

    @Test
    void a_page_that_takes_over_a_second_says_that_it_is_on_its_way() {
        signIn("employee");
        page.evaluate("() => window.addEventListener('click', event => event.preventDefault())");
        page.locator("nav a[href='/learning/catalogue']").first().click();

        page.locator("#wait").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        assertThat(page.locator("#announcer").textContent()).isEqualTo("Einen Moment, die Seite kommt gleich.");
        screenshot("waiting");
        axe();

        page.evaluate("() => window.dispatchEvent(new Event('pageshow'))");
        assertThat(page.locator("#wait").isVisible())
                .as("back by the browser's own button")
                .isFalse();
    }
}
