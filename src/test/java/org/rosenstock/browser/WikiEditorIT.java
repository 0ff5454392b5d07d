package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writing a page as it will look, by keyboard alone; nothing that was written is lost. */
class WikiEditorIT extends BrowserTest {

    private static final String NEW = "/wiki/edit?space=it-und-e-akte";
    private static final String TEXT = "#ed-text";

    /** One grey point. */
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

    @Test
    void a_page_is_written_by_keyboard_as_it_will_look() {
        signIn("employee");
        open(NEW);
        reach("#edit\\:title");
        keys("Rollstuhl im Fahrzeug");
        page.keyboard().press("Enter");
        keys("Die ");
        press("Control+B");
        keys("Rampe");
        press("Control+B");
        keys(" liegt hinten.");
        press("Enter");
        keys("## Vorher");
        press("Enter");
        keys("- prüfen");
        press("Enter");
        keys("laden");
        press("Enter", "Enter");
        keys("/hinw");
        press("Enter");
        keys("Nie allein");
        press("Enter");
        keys("Zu zweit heben.");
        press("Enter", "Enter");
        keys("/tabel");
        press("Enter");
        keys("Teil");
        press("ArrowRight");
        keys("Ort");
        press("ArrowRight");
        keys("Zahl");
        press("Enter");
        keys("3|4");
        looks();
        press("Alt+F10", "Escape", "Tab");
        assertThat(page.locator(TEXT + ":focus").count())
                .as("Tab leaves the text")
                .isZero();
        follow("#edit\\:save");
        assertThat(page.locator(".wiki-doc .prose").innerHTML())
                .contains("<strong>Rampe</strong>", "<h2 id=\"s-vorher\">", "<li>prüfen</li>", "Nie allein", "3|4");
        assertThat(page.locator(".wiki-doc table th").allInnerTexts()).containsExactly("Teil", "Ort", "Zahl");
        open(page.locator("a[href^='/wiki/edit?page']").getAttribute("href"));
        page.locator("[data-do=source]").click();
        assertThat(page.locator("#edit\\:markdown").inputValue()).isEqualTo("""
                Die **Rampe** liegt hinten.

                ## Vorher

                - prüfen
                - laden

                > [!HINWEIS] Nie allein
                > Zu zweit heben.

                | Teil | Ort | Zahl |
                | --- | --- | --- |
                |  |  | 3\\|4 |
                |  |  |  |""");
    }

    @Test
    void what_was_not_saved_is_there_again_after_a_crash() {
        signIn("employee");
        open(NEW);
        page.locator("#edit\\:title").fill("Nicht gespeichert");
        page.locator(TEXT).click();
        keys("Halb fertig");
        page.locator("[data-saved]:has-text('gesichert')").waitFor();
        String address = page.url();
        assertThat(address).contains("draft=");
        open("/wiki/spaces");
        assertThat(page.locator("main").innerText()).contains("Ihre Entwürfe", "Nicht gespeichert");
        page.locator("a:has-text('Nicht gespeichert')").first().click();
        page.locator(TEXT).waitFor();
        assertThat(page.locator(TEXT).innerText()).contains("Halb fertig");
        assertThat(page.locator("main").innerText()).contains("Ihr Entwurf ist noch da");
        looks();
        page.waitForNavigation(() -> page.locator("#old\\:discard").click());
        open("/wiki/spaces");
        assertThat(page.locator("a:has-text('Nicht gespeichert')").count()).isZero();
    }

    @Test
    void a_saved_page_leaves_no_draft() {
        signIn("employee");
        open(NEW);
        page.locator("#edit\\:title").fill("Gleich gespeichert");
        page.locator(TEXT).click();
        keys("Fertig");
        page.locator("[data-saved]:has-text('gesichert')").waitFor();
        page.waitForNavigation(() -> page.locator("#edit\\:save").click());
        assertThat(page.locator(".wiki-doc").innerText()).contains("Fertig");
        open(page.locator("a[href^='/wiki/edit?page']").getAttribute("href"));
        assertThat(page.locator("#old\\:discard").count()).isZero();
    }

    @Test
    void who_else_writes_is_named() {
        signIn("author");
        open(NEW);
        page.locator("#edit\\:title").fill("Zu zweit");
        page.waitForNavigation(() -> page.locator("#edit\\:save").click());
        String address = page.locator("a[href^='/wiki/edit?page']").getAttribute("href");
        open(address);
        signIn("employee");
        open(address);
        page.locator(".presence li").waitFor();
        assertThat(page.locator(".ed-side").innerText()).contains("Schreiben gerade mit", "Harberts");
        looks();
    }

    @Test
    void a_picture_needs_words_and_belongs_to_the_page_once_it_is_saved() {
        signIn("employee");
        open(NEW);
        page.locator("#edit\\:title").fill("Lageplan");
        page.locator("[data-do=image]").click();
        page.locator("#im-file")
                .setInputFiles(new FilePayload(
                        "plan.png", "image/png", Base64.getDecoder().decode(PNG)));
        page.locator("dialog[open] [type=submit]").click();
        assertThat(page.locator("#im-alt:invalid").count())
                .as("words are asked for")
                .isEqualTo(1);
        page.locator("#im-alt").fill("Der Weg zum Saal");
        looks();
        page.keyboard().press("Enter");
        page.locator(TEXT + " img[alt='Der Weg zum Saal']").waitFor();
        page.waitForNavigation(() -> page.locator("#edit\\:save").click());
        assertThat((Boolean) page.evaluate("() => document.querySelector('.prose img').naturalWidth === 1"))
                .isTrue();
        follow("a[href^='/wiki/files']");
        assertThat(page.locator("main").innerText()).contains("plan.png", "steht auf einer Seite");
        looks();
        page.locator("#add\\:file")
                .setInputFiles(new FilePayload(
                        "plan.png", "image/png", Base64.getDecoder().decode(PNG)));
        page.waitForNavigation(() -> page.locator("#add\\:now").click());
        assertThat(page.locator("main").innerText()).contains("2 Versionen");
        page.waitForNavigation(
                () -> page.locator("li:has-text('plan.png') input[type=submit]").click());
        page.waitForNavigation(() -> page.locator("#back\\:putBack").click());
        assertThat(page.locator("main").innerText()).contains("plan.png");
    }

    @Test
    void text_from_word_comes_without_its_styles() {
        signIn("employee");
        open(NEW);
        page.locator(TEXT).click();
        page.evaluate("""
                html => {
                  const data = new DataTransfer();
                  data.setData('text/html', html);
                  document.querySelector('#ed-text').dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""", """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p { color: red }</style></head><body>
                <h1>Merkblatt</h1><p class="MsoNormal"><span style="font-weight:bold;color:red">Wichtig</span><o:p></o:p></p>
                <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><!--[if !supportLists]-->·<!--[endif]-->eins</p>
                <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><!--[if !supportLists]-->·<!--[endif]-->zwei</p>
                <p>Ende<script>alert(1)</script><img src="file:///c:/bild.png" onerror="alert(1)"></p></body></html>""");
        page.locator("[data-do=source]").click();
        assertThat(page.locator("#edit\\:markdown").inputValue()).isEqualTo("""
                ## Merkblatt

                **Wichtig**

                - eins
                - zwei

                Ende""");
    }

    @Test
    void a_link_to_a_page_is_found_by_its_title() {
        signIn("employee");
        open(NEW);
        page.locator(TEXT).click();
        press("Control+K");
        keys("reisepass");
        page.locator("[data-results] button").first().waitFor();
        looks();
        press("Tab", "Enter", "Enter");
        assertThat(page.locator(TEXT + " a").getAttribute("href")).startsWith("/wiki/buergerservice/reisepass");
    }

    private void keys(String text) {
        page.keyboard().type(text);
    }

    private void press(String... keys) {
        List.of(keys).forEach(key -> page.keyboard().press(key));
    }
}
