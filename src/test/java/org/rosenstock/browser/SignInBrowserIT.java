package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;

/** Coming in, and being kept out. Names that nobody has are throttled too, so this locks no demo account. */
class SignInBrowserIT extends BrowserTest {

    @Test
    void leads_to_the_page_that_was_wanted() {
        open("/learning/catalogue?q=Brand");
        assertThat(page.url()).contains("/sign-in?next=");

        page.locator("input[autocomplete=username]").fill("employee");
        page.locator("input[autocomplete=current-password]").fill("rosenstock");
        page.keyboard().press("Enter");
        page.waitForURL("**/learning/catalogue?q=Brand");
    }

    @Test
    void gives_the_session_a_new_name_and_forgets_it_when_signing_out() {
        open("/sign-in");
        String before = sessionCookie();
        signIn("employee");
        assertThat(sessionCookie()).isNotEqualTo(before);

        page.locator("summary.userbtn").click();
        page.getByText("Abmelden").click();
        page.waitForURL("**/sign-in?bye=1");
        open("/");
        assertThat(page.url()).contains("/sign-in");
    }

    @Test
    void slows_down_guessing_and_says_how_long_to_wait() {
        for (int failure = 0; failure < 5; failure++) {
            signIn("niemand-dieses-namens", "geraten");
            assertThat(page.locator("[role=alert]").innerText()).contains("passen nicht zusammen");
        }
        signIn("niemand-dieses-namens", "geraten");

        assertThat(page.locator("[role=alert]").innerText()).contains("Zu viele Versuche", "Minute");
        axe();
    }

    private String sessionCookie() {
        return context().cookies().stream()
                .filter(cookie -> "rosenstock".equals(cookie.name))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
