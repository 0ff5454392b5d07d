package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody says that a record is wrong; HR corrects it or says why it stays; the person reads what came of it. */
class ObjectionBrowserIT extends BrowserTest {

    private static final String TITLE = "Staplerschein";
    private static final String OTHER = "Kranschein";
    private static final String REASON = "Das war im Mai, nicht im April.";
    private static final String ANSWER = "Ihre Unterschrift trägt diesen Tag.";

    @Test
    void is_raised_answered_and_read() {
        String person = enter(TITLE);
        enter(OTHER);

        signIn("employee");
        object(TITLE, "");
        assertThat(page.locator("#messages, .f-err").allInnerTexts().toString()).contains("was nicht stimmt");
        object(TITLE, REASON);
        assertThat(page.locator("#messages").innerText()).contains("bei der Personalstelle");
        object(OTHER, REASON);
        assertThat(own(TITLE).innerText()).contains("Einspruch offen", REASON).doesNotContain("Stimmt nicht?");
        axe();
        screenshot("open");

        signIn("hr");
        decline();
        correct(person);

        signIn("employee");
        open("/qualification/evidence?all=1");
        assertThat(own(OTHER).innerText()).contains("bleibt wie eingetragen", ANSWER, "Stimmt nicht?");
        assertThat(rows(TITLE).allInnerTexts().toString())
                .contains("Einspruch erledigt", "3. Mai 2024", "Falscher Monat");
        axe();
        screenshot("answered");
        open("/notification/inbox");
        assertThat(page.locator(".notices").innerText()).contains(TITLE, OTHER);
    }

    /** HR puts something on record for the demo employee. @return address of the page of that person */
    private String enter(String title) {
        signIn("hr");
        open("/people/employees?q=Ahrens");
        String href = page.locator("a[href*='/people/employee?id=']", new Page.LocatorOptions().setHasText("Marlene"))
                .getAttribute("href");
        String id = href.replaceAll(".*id=([0-9]+).*", "$1");
        open("/qualification/record?id=" + id);
        page.locator("[id='record:title']").fill(title);
        page.locator("[id='record:on']").fill("03.04.2024");
        page.locator("[id='record:why']").fill("Schein lag vor");
        page.locator("[id='record:save']").click();
        page.waitForURL("**/qualification/person*");
        return "/qualification/person?id=" + id;
    }

    private void object(String title, String reason) {
        open("/qualification/evidence?all=1");
        Locator row = own(title);
        row.locator("summary").click();
        row.locator("textarea").fill(reason);
        row.locator(".confirm-body .btn--p").click();
        page.waitForURL("**/qualification/evidence*");
    }

    private void decline() {
        open("/qualification/proofs");
        Locator waiting = page.locator("section .handed > li", new Page.LocatorOptions().setHasText(OTHER));
        assertThat(waiting.innerText()).contains(REASON);
        axe();
        screenshot("waiting");
        waiting.locator("summary").click();
        waiting.locator("textarea").fill(ANSWER);
        waiting.locator(".btn--d").click();
        page.waitForURL("**/qualification/proofs*");
        assertThat(page.locator("#messages").innerText()).contains("beantwortet");
        assertThat(page.locator("main").innerText()).doesNotContain(OTHER);
    }

    private void correct(String person) {
        open(person);
        Locator record = page.locator(".handed > li", new Page.LocatorOptions().setHasText(TITLE));
        assertThat(record.innerText()).contains("Einspruch offen", REASON);
        axe();
        record.locator("a[href*='&of=']").click();
        page.locator("[id='record:on']").fill("03.05.2024");
        page.locator("[id='record:why']").fill("Falscher Monat");
        page.locator("[id='record:save']").click();
        page.waitForURL("**/qualification/person*");
        assertThat(page.locator(".handed").first().innerText()).contains("Einspruch erledigt", "Falscher Monat");
    }

    private Locator own(String title) {
        return rows(title).first();
    }

    private Locator rows(String title) {
        return page.locator("table.proofs tbody tr", new Page.LocatorOptions().setHasText(title));
    }
}
