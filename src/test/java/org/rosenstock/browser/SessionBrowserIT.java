package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.Test;

/** What keeps others out of a session that is open. */
class SessionBrowserIT extends BrowserTest {

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        signIn("employee");
        Cookie session = context().cookies().stream()
                .filter(cookie -> "rosenstock".equals(cookie.name))
                .findFirst()
                .orElseThrow();
        assertThat(session.httpOnly).isTrue();
        assertThat(session.sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat((String) page.evaluate("() => document.cookie")).doesNotContain(session.value);
    }

    @Test
    void a_form_of_another_site_changes_nothing() {
        signIn("lead");
        assertThat(sent("/learning/course?id=brandschutz", "https://anderswo.example")
                        .status())
                .isEqualTo(403);
        assertThat(sent("/api/learning/assignments", "https://anderswo.example").status())
                .isEqualTo(403);
        assertThat(sent("/api/learning/assignments", address()).status())
                .as("from here it is read")
                .isEqualTo(400);
    }

    @Test
    void a_form_left_open_over_another_sign_in_says_so_and_leads_back() {
        signIn("admin");
        open("/people/groups?do=create");
        Page other = context().newPage();
        context().clearCookies();
        other.navigate(address() + "/sign-in");
        other.locator("input[autocomplete=username]").fill("admin");
        other.locator("input[autocomplete=current-password]").fill("rosenstock");
        other.waitForNavigation(
                () -> other.locator("input[autocomplete=current-password]").press("Enter"));
        complaints();

        page.locator("#create input[type=text]").first().fill("Zu spät");
        page.waitForNavigation(() -> page.locator("#create [type=submit]").press("Enter"));

        assertThat(page.locator("h1").innerText()).contains("zu lange offen");
        axe();
        complaints();
    }

    private APIResponse sent(String path, String origin) {
        return page.request()
                .post(
                        address() + path,
                        RequestOptions.create()
                                .setHeader("Origin", origin)
                                .setHeader("Content-Type", "application/json")
                                .setData("{}"));
    }
}
