package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A page of the wiki is written by keyboard, changed by two at once, and brought back from its history. */
class WikiBrowserIT extends BrowserTest {

    private static final String SPACE = "/wiki/it-und-e-akte";

    @Test
    void a_page_is_written_changed_and_brought_back_by_keyboard() {
        signIn("employee");
        open("/wiki/spaces");
        follow(".spaces a[href='" + SPACE + "']");
        follow(".wiki-tree a[href^='/wiki/edit']");
        type("#edit\\:title", "Beamer im Saal");
        source("## Vorher\n\nKabel holen.");
        follow("#edit\\:save");
        assertThat(page.url()).endsWith(SPACE + "/beamer-im-saal");
        assertThat(page.locator(".wiki-doc").innerText()).contains("Beamer im Saal", "Kabel holen.");
        assertThat(page.locator(".toc a").getAttribute("href")).isEqualTo("#s-vorher");
        looks();

        follow("a[href^='/wiki/edit?page']");
        source("## Vorher\n\nKabel und Fernbedienung holen.");
        follow("#edit\\:save");
        assertThat(page.locator(".wiki-doc").innerText()).contains("Fernbedienung", "Version 2");
        follow("a[href^='/wiki/history']");
        follow("a[href$='a=1&b=2']");
        assertThat(page.locator(".diff ins").innerText()).contains("Fernbedienung");
        looks();
        page.goBack();
        follow("a[href$='number=1']");
        looks();
        follow("#restore\\:now");
        assertThat(page.locator(".wiki-doc").innerText())
                .contains("Version 1 ist wiederhergestellt", "Kabel holen.", "Version 3");
    }

    @Test
    void a_page_is_moved_put_away_and_taken_back_by_keyboard() {
        signIn("employee");
        open("/wiki/edit?space=fuehrung");
        type("#edit\\:title", "Blumen gießen");
        follow("#edit\\:save");
        follow("a[href^='/wiki/move']");
        reach("#move\\:slug");
        page.keyboard().press("Control+A");
        page.keyboard().insertText("pflanzen");
        looks();
        follow("#move\\:save");
        assertThat(page.url()).endsWith("/wiki/fuehrung/pflanzen");
        open("/wiki/fuehrung/blumen-giessen");
        assertThat(page.url()).as("the old address").endsWith("/wiki/fuehrung/pflanzen");

        follow("a[href^='/wiki/move']");
        follow("#move\\:trash");
        assertThat(page.locator("main").innerText()).contains("liegt im Papierkorb", "Blumen gießen");
        looks();
        follow("li:has-text('Blumen gießen') input");
        assertThat(page.locator(".wiki-doc").innerText()).contains("wieder da", "Blumen gießen");
    }

    @Test
    void who_administers_names_the_readers_and_others_are_kept_out() {
        signIn("admin");
        open("/wiki/rights?space=fuehrung");
        reach("#rights\\:query");
        page.keyboard().insertText("Ahrens");
        follow("#rights\\:find");
        looks();
        assertThat(page.locator("[aria-label='Gefunden']").innerText()).contains("Ahrens");
    }

    @Test
    void who_saves_second_decides_where_both_wrote() {
        signIn("employee");
        open("/wiki/edit?space=it-und-e-akte");
        page.locator("#edit\\:title").fill("Drucker im Flur");
        source(page, "eins\n\nzwei\n\ndrei\n");
        page.waitForNavigation(() -> page.locator("#edit\\:save").click());
        String address = page.locator("a[href^='/wiki/edit?page']").getAttribute("href");
        open(address);
        elsewhere(address, "EINS\n\nzwei\n\ndrei anders\n");

        source(page, "eins\n\nzwei\n\ndrei neu\n");
        page.locator("#edit\\:save").click();
        page.locator(".hunk").waitFor();
        assertThat(page.locator(".hunk").innerText()).contains("drei neu", "drei anders");
        looks();
        page.locator(".hunk input[value=both]").check();
        page.locator("#edit\\:decide").click();
        page.locator("#edit\\:save").waitFor();
        assertThat(page.locator("#edit\\:markdown").inputValue()).contains("EINS", "drei neu", "drei anders");
        page.waitForNavigation(() -> page.locator("#edit\\:save").click());
        assertThat(page.locator(".wiki-doc").innerText()).contains("EINS", "drei neu", "drei anders", "Version 3");
    }

    @Test
    void who_saves_second_is_told_that_both_were_joined() {
        signIn("employee");
        open("/wiki/edit?space=it-und-e-akte");
        page.locator("#edit\\:title").fill("Schlüssel für den Keller");
        source(page, "eins\n\nzwei\n\ndrei\n");
        page.waitForNavigation(() -> page.locator("#edit\\:save").click());
        String address = page.locator("a[href^='/wiki/edit?page']").getAttribute("href");
        open(address);
        elsewhere(address, "EINS\n\nzwei\n\ndrei\n");

        source(page, "eins\n\nzwei\n\nDREI\n");
        page.waitForNavigation(() -> page.locator("#edit\\:save").click());
        assertThat(page.locator(".wiki-doc").innerText()).contains("EINS", "DREI", "zusammengeführt");
    }

    /** Somebody saves the page in another window. */
    private void elsewhere(String address, String text) {
        try (Page other = context().newPage()) {
            other.navigate(address() + address);
            source(other, text);
            other.waitForNavigation(() -> other.locator("#edit\\:save").click());
        }
    }

    /** Written in Markdown, by keyboard. */
    private void source(String text) {
        reach("[role=toolbar] [tabindex='0']");
        page.keyboard().press("End");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    private static void source(Page page, String text) {
        page.locator("[data-do=source]").click();
        page.locator("#edit\\:markdown").fill(text);
    }

    private void type(String selector, String text) {
        reach(selector);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }
}
