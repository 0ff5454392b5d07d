package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody hands in a proof from elsewhere; HR confirms it; then it stands among the evidence. */
class ProofBrowserIT extends BrowserTest {

    private static final String TITLE = "Motorsägenschein Grundkurs";

    @Test
    void is_handed_in_confirmed_and_counts() {
        signIn("employee");
        open("/qualification/evidence");
        axe();
        page.locator(".page-actions a[href='/qualification/hand-in']").click();
        page.locator("[id='proof:send']").click();
        assertThat(page.locator(".f-err").allInnerTexts().toString()).contains("Datei");
        page.locator("[id='proof:title']").fill(TITLE);
        page.locator("[id='proof:issuer']").fill("Forstamt Nordheide");
        page.locator("[id='proof:on']").fill("12.05.2025");
        page.locator("[id='proof:file']").setInputFiles(pdf("schein.pdf"));
        page.locator("[id='proof:send']").click();
        page.waitForURL("**/qualification/evidence*");
        assertThat(page.locator(".handed").first().innerText()).contains(TITLE, "Wird geprüft");
        assertThat(page.locator("table").innerText()).doesNotContain(TITLE);
        axe();

        signIn("hr");
        open("/qualification/proofs");
        Locator waiting = page.locator(".handed > li", new Page.LocatorOptions().setHasText(TITLE));
        assertThat(waiting.innerText()).contains("Forstamt Nordheide");
        axe();
        waiting.locator(".btn--p").click();
        page.waitForURL("**/qualification/proofs*");
        assertThat(page.locator("#messages").innerText()).contains("zählt ab jetzt");

        signIn("employee");
        open("/qualification/evidence?all=1");
        assertThat(page.locator("table").innerText()).contains(TITLE, "Nachweis von außen");
        assertThat(page.locator(".handed").first().innerText()).contains("Bestätigt");
    }

    @Test
    void hr_recognises_an_earlier_one_and_takes_it_back() {
        signIn("hr");
        open("/qualification/person?id=7");
        page.locator(".page-actions a[href*=record]").click();
        page.locator("[id='record:title']").fill("Meisterprüfung");
        page.locator("[id='record:on']").fill("01.04.2024");
        page.locator("[id='record:save']").click();
        assertThat(page.locator(".f-err").allInnerTexts().toString()).contains("Begründung");
        axe();
        page.locator("[id='record:why']").fill("Meisterbrief lag vor");
        page.locator("[id='record:save']").click();
        page.waitForURL("**/qualification/person*");
        Locator record = page.locator(".handed > li", new Page.LocatorOptions().setHasText("Meisterprüfung"));
        assertThat(record.innerText()).contains("Anerkennung", "Meisterbrief lag vor");
        record.locator("summary").click();
        record.locator("textarea").fill("Gehört zu jemand anderem");
        record.locator(".btn--d").click();
        page.waitForURL("**/qualification/person*");
        assertThat(page.locator(".handed").innerText())
                .contains("Ersetzt", "Zurückgenommen", "Gehört zu jemand anderem");
        axe();
    }
}
