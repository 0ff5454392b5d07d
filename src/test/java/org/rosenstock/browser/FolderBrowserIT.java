package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** HR prints the proof folder for an audit; the people in it read what for. */
class FolderBrowserIT extends BrowserTest {

    private static final double PRINTED = 90_000;

    @Test
    void hr_prints_the_proof_folder_of_a_unit() throws IOException {
        signIn("hr");
        open("/reporting/personnel?requirement=t03-brandschutz");
        page.locator("#einheit").selectOption(new SelectOption().setLabel("32 FB Bürgerservice und Standesamt"));
        page.waitForURL(url -> url.matches(".*unit=\\d+.*"));
        page.locator(".page-actions .pop summary").press("Enter");
        page.locator(".menu a[href^='/qualification/folder']").press("Enter");
        page.waitForURL("**/qualification/folder?*");
        axe();
        assertThat(page.locator("input[name=rule]:checked").count()).isEqualTo(1);
        page.locator("#anlass").selectOption("OTHER");
        page.locator("[id='folder:ask']").press("Enter");
        page.locator("#wofuer-err").waitFor();
        axe();
        page.locator("#wofuer").fill("Begehung der Feuerwehr");
        page.locator("[id='folder:ask']").press("Enter");
        page.waitForURL("**/qualification/folders");
        noSidewaysScrolling();
        Locator ready = page.locator("#folders a[download]").first();
        ready.waitFor(new Locator.WaitForOptions().setTimeout(PRINTED));
        screenshot("ready");
        axe();
        Download folder = page.waitForDownload(() -> ready.press("Enter"));
        assertThat(folder.suggestedFilename()).endsWith(".pdf");
        try (PDDocument pdf = Loader.loadPDF(folder.path().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Begehung der Feuerwehr", "Fassung 1, gilt seit", "Ahrens, Marlene");
        }
        signIn("employee");
        open("/privacy/my-data");
        assertThat(page.locator("main").innerText()).contains("Begehung der Feuerwehr");
        assertThat(status("/qualification/folders")).isEqualTo(403);
        assertThat(status("/qualification/folder")).isEqualTo(403);
    }

    @Test
    void leads_and_the_works_council_have_no_such_door() {
        for (String user : new String[] {"lead", "council"}) {
            signIn(user);
            assertThat(status("/qualification/folders")).isEqualTo(403);
            assertThat(status("/qualification/folder")).isEqualTo(403);
            assertThat(status("/qualification/folder-file/1")).isEqualTo(403);
        }
        open("/reporting/personnel");
        assertThat(page.locator("a[href^='/qualification/folder']").count()).isZero();
    }

    private int status(String path) {
        return page.context().request().get(address() + path).status();
    }
}
