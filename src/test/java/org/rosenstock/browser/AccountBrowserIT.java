package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Somebody looks after the own account and reads what is stored about them. */
class AccountBrowserIT extends BrowserTest {

    private static final String NAME = "<img src=x onerror=alert(1)> Auswertung";

    @Test
    void makes_a_token_that_is_shown_once() {
        signIn("author");
        open("/people/account");
        page.getByLabel("Bezeichnung").fill(NAME);
        page.keyboard().press("Enter");
        Locator made = page.locator("#made");
        made.waitFor();
        assertThat(made.textContent()).contains(NAME).contains("rst_");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("made");
        axe();
        open("/people/account");
        assertThat(page.locator("main").textContent()).contains(NAME).doesNotContain("rst_");
        page.getByTitle("Zugangsschlüssel „" + NAME + "“ widerrufen").click();
        assertThat(page.locator(".messages").textContent()).contains("widerrufen");
        assertThat(page.locator("main").textContent()).doesNotContain(NAME);
    }

    @Test
    void is_told_beside_the_field_why_a_password_is_refused() {
        signIn("author");
        open("/people/account");
        page.locator("[id='password:current']").fill("rosenstock");
        page.locator("[id='password:chosen']").fill("kurz");
        page.keyboard().press("Enter");
        page.locator(".f-err").waitFor();
        assertThat(page.locator(".f-err").textContent()).contains("mindestens 10 Zeichen");
        Locator focused = page.locator(":focus");
        assertThat(focused.getAttribute("id")).isEqualTo("password:chosen");
        assertThat(focused.getAttribute("aria-invalid")).isEqualTo("true");
        axe();
    }

    @Test
    void takes_all_own_data_home() throws IOException {
        signIn("employee");
        open("/privacy/my-data");
        Download download = page.waitForDownload(
                () -> page.getByText("Für Programme (JSON)").click());
        assertThat(Files.readString(download.path())).contains("\"people.person\"", "\"userName\":\"employee\"");
    }
}
