package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

/** HR keeps a rule as a draft, goes on with it, and puts it in force; only then it bites. */
class DraftBrowserIT extends BrowserTest {

    private static final String TITLE = "Sicher auf dem Dienstrad";
    private static final String UNIT = "32.1 Bürgerservice";

    @Test
    void is_kept_previewed_published_and_bites() {
        keep();
        assertThat(page.locator("#messages").innerText()).contains(TITLE, "gilt erst");
        assertThat(page.locator(".rule-notes").innerText()).contains("gilt noch nicht");
        axe();
        nobodyHasIt();

        signIn("hr");
        open("/qualification/requirements");
        assertThat(page.locator(".drafts li", new Page.LocatorOptions().setHasText(TITLE))
                        .innerText())
                .contains("Neue Regel", "Entwurf");
        assertThat(page.locator("table").innerText()).doesNotContain(TITLE);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                .click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        complete();
        axe();
        page.locator("[id='rule:save']").click();
        assertThat(page.locator(".f-err").allInnerTexts().toString()).contains("Tag des Beschlusses");
        page.locator("[id='rule:councilOn']").fill("28.04.2026");
        page.locator("[id='rule:councilReference']").fill("PR 12/2026");
        page.locator("[id='rule:councilPaper']").setInputFiles(pdf("Beschluss.pdf"));
        page.locator("[id='rule:keep']").click();
        page.locator(".council-paper").waitFor();
        assertThat(page.locator(".council-paper").innerText()).contains("Beschluss.pdf", "1 KB");
        page.locator("[id='rule:names']").click();
        page.locator(".preview .brk").nth(1).waitFor();
        assertThat(page.locator(".preview").innerText()).contains("Ahrens, Marlene");
        screenshot("draft");
        page.locator("[id='rule:save']").click();
        page.waitForURL("**/qualification/requirements");
        assertThat(page.locator("table").innerText()).contains(TITLE);
        assertThat(page.locator(".drafts").innerText()).doesNotContain(TITLE);

        signIn("employee");
        open("/?all=true");
        assertThat(page.locator(".todo").innerText()).contains(TITLE);
        letGo();
    }

    private void keep() {
        signIn("hr");
        open("/qualification/requirement");
        page.locator("[id='rule:keep']").click();
        assertThat(page.locator(".f-err").allInnerTexts().toString()).contains("wiederfinden");
        page.locator("[id='rule:title']").fill(TITLE);
        page.locator("[id='rule:keep']").click();
        page.waitForURL("**/qualification/requirement?draft=*");
    }

    private void nobodyHasIt() {
        signIn("employee");
        open("/?all=true");
        assertThat(page.locator("main").innerText()).doesNotContain(TITLE);
        signIn("council");
        open("/qualification/requirements");
        assertThat(page.locator("main").innerText()).doesNotContain(TITLE, "Entwürfe");
    }

    private void complete() {
        page.getByLabel("Unterweisung vor Ort").first().check();
        page.locator("[id='rule:legalBasis']").fill("§ 4 DGUV Vorschrift 1");
        page.locator("[id='rule:purpose']").fill("Damit Sie gut ankommen.");
        page.locator(".chipbox input").first().pressSequentially(UNIT);
        page.locator(".hits a").first().click();
        page.locator(".chipbox .chip").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator(".preview").innerText()).contains(UNIT).doesNotContain("300 ");
        page.locator("[id='rule:agreed']").check();
        page.locator("[id='rule:councilOn']").waitFor();
    }

    /** The note is read by the council; then the rule ends, so that it concerns no other journey. */
    private void letGo() {
        signIn("council");
        open("/qualification/requirements");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                .click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("main").innerText())
                .contains("Der Personalrat hat am 28. April 2026 zugestimmt (PR 12/2026)", "Veröffentlicht am");
        assertThat(page.waitForDownload(() -> page.getByText("Beschluss.pdf").click())
                        .suggestedFilename())
                .isEqualTo("Beschluss.pdf");
        assertThat(page.locator("[id='rule:save']").count()).isZero();
        axe();
        signIn("hr");
        open("/qualification/requirements");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                .click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Locator end = page.locator(".form-foot details");
        end.locator("summary").click();
        end.locator("[id='rule:end']").click();
        page.waitForURL("**/qualification/requirements");
    }
}
