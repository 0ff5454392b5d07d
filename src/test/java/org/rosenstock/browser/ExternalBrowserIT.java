package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** A training held by others, by keyboard: entered, approved by the lead, the certificate confirmed by the office. */
class ExternalBrowserIT extends BrowserTest {

    private static final String TITLE = "Prozesse neu denken";
    private static final String PROVIDER = "eGov-Campus";

    @Test
    void goes_from_the_wish_to_the_proof() {
        signIn("employee");
        open("/training/edit-external");
        page.locator("[id='external:title']").fill(TITLE);
        press("[id='external:send']");
        assertThat(page.locator(".f-err").allInnerTexts().toString())
                .as("what is missing")
                .isNotEmpty();
        assertThat(page.locator("[id='external:title']").inputValue())
                .as("what was typed")
                .isEqualTo(TITLE);
        looks();
        fill();
        assertThat(page.locator("#messages").innerText()).contains("Eingetragen");
        String training = page.url()
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("^.*id=", "/training/external-training?id=");
        assertThat(page.locator("main").innerText()).contains("Wartet auf die Leitung", PROVIDER);

        signIn("lead");
        open("/training/approvals");
        page.locator("main a", new Page.LocatorOptions().setHasText("Marlene Ahrens: " + TITLE))
                .press("Enter");
        page.waitForURL("**/training/external-training?id=*");
        press("[id='decide:approve']");
        assertThat(page.locator("#messages").innerText()).contains("Genehmigt");

        signIn("employee");
        open(training);
        page.locator("[id='handIn:file']").setInputFiles(pdf("teilnahme.pdf"));
        press("[id='handIn:send']");
        assertThat(page.locator("main").innerText()).contains("Bescheinigung wird geprüft", "teilnahme.pdf");

        signIn("hr");
        open(training);
        press("[id='decide:confirm']");
        assertThat(page.locator("#messages").innerText()).contains("Bestätigt");
        looks();

        signIn("employee");
        open("/qualification/evidence?all=1");
        assertThat(page.locator("table").first().innerText()).contains(TITLE);
        open("/notification/inbox");
        assertThat(page.locator(".notices").innerText()).contains(TITLE);
    }

    private void fill() {
        page.locator("[id='external:provider']").fill(PROVIDER);
        page.locator("[id='external:firstDay']")
                .fill(DateTimeFormatter.ofPattern("dd.MM.uuuu").format(today()));
        page.locator("[id='external:hours']").fill("12,5");
        page.locator("[id='external:cost']").fill("90");
        page.locator("[id='external:purpose']").fill("Für die Neuordnung der Anträge");
        press("[id='external:send']");
    }

    private void press(String button) {
        page.waitForNavigation(() -> page.locator(button).press("Enter"));
    }
}
