package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody gets a one-time password from the administration and cannot go on before choosing an own one. */
class FirstSignInBrowserIT extends BrowserTest {

    private static final String CHOSEN = "vier hohe Linden";

    @Test
    void a_one_time_password_opens_nothing_but_the_page_to_replace_it() {
        signIn("admin");
        open("/people/employees?page=3");
        page.locator("tbody a").first().click();
        page.waitForURL("**/people/employee?id=*");
        String user = page.locator("dl.kv dd").nth(1).innerText();
        open(page.url().substring(page.url().indexOf("/people/")) + "&do=password");
        page.locator("[id='password:send']").click();
        page.locator(".secret").waitFor();
        String once = page.locator(".secret").innerText().strip();
        axe();

        signIn(user, once);
        assertThat(page.url()).contains("/people/change-password");
        axe();
        open("/learning/catalogue");
        assertThat(page.url()).as("still to be changed").contains("/people/change-password");
        choose(once, "kurz");
        assertThat(page.locator(".f-err").first().innerText()).contains("mindestens 10 Zeichen");
        choose(once, CHOSEN);
        assertThat(page.url()).doesNotContain("change-password");
        open("/learning/catalogue");
        assertThat(page.url()).endsWith("/learning/catalogue");

        signIn(user, once);
        assertThat(page.locator("[role=alert]").innerText()).contains("passen nicht zusammen");
        signIn(user, CHOSEN);
        assertThat(page.url()).doesNotContain("sign-in");
    }

    private void choose(String present, String chosen) {
        page.locator("main input[type=password]").nth(0).fill(present);
        page.locator("main input[type=password]").nth(1).fill(chosen);
        page.locator("main input[type=password]").nth(2).fill(chosen);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }
}
