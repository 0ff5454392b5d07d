package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

/**
 * The trainer keeps the list of today on a telephone, by keyboard alone where there is one: shows the code, somebody
 * checks in with it, the others are ticked, the list is closed; the person finds the proof and says how it was.
 */
class TrainerPhoneBrowserIT extends BrowserTest {

    private static final String TITLE = "Videokonferenz";
    private static final String PERSON = "Marlene Ahrens";
    private static final String EXCUSED = "Paul Dreyer";

    @Test
    void the_list_goes_from_the_code_in_the_room_to_the_proof() {
        width(390);
        signIn("author");
        page.locator(".todo a.btn[href*='/training/attendance']").press("Enter");
        page.waitForURL("**/training/attendance?id=*");
        String list = page.url().replaceFirst("^https?://[^/]+", "");
        paper();
        yesterday();

        page.locator(".tabs a").last().press("Enter");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("[id='code:start']").press("Enter");
        page.locator(".room-code-text").waitFor();
        checkInElsewhere(page.locator(".room-code-text").innerText().strip());
        page.reload();
        assertThat(of(PERSON).innerText()).contains("Selbst mit dem Code bestätigt");
        assertThat(pressed(PERSON)).isEqualTo("Da");
        looks();
        width(390);

        tick(EXCUSED, "Entschuldigt");
        tick(EXCUSED, "Fehlt");
        tick(EXCUSED, "Entschuldigt");
        page.locator("[id='close:closeNow']").press("Enter");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("main").innerText()).contains("fehlt noch ein Eintrag");
        axe();
        page.locator("[id='people:rest']").press("Enter");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("[id='close:closeNow']").press("Enter");
        page.locator("#h-closed").waitFor();
        assertThat(of(PERSON).innerText()).contains("Teilgenommen");
        assertThat(of(EXCUSED).innerText()).contains("Teilweise teilgenommen");
        looks();

        signIn("employee");
        open("/qualification/evidence?all=1");
        assertThat(page.locator("table").first().innerText()).contains(TITLE);
        giveFeedback(list.replaceFirst(".*id=(\\d+).*", "$1"));
        open(list);
        assertThat(page.locator("main").innerText()).as("the list of others").doesNotContain(EXCUSED);
        complaints();
    }

    private void paper() {
        Download paper = page.waitForDownload(
                () -> page.locator("a[href*='/training/attendance-list/']").press("Enter"));
        assertThat(paper.suggestedFilename()).startsWith("anwesenheit-").endsWith(".pdf");
        assertThat(paper.failure()).isNull();
    }

    /** Says by keyboard what the day was like; once. */
    private void giveFeedback(String session) {
        open("/training/evaluation?session=" + session);
        reach("input[type=radio]");
        page.keyboard().press("Space");
        reach("[id='evaluation:send']");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.locator("#messages").innerText()).contains("Ihre Antworten sind gezählt");
        open("/training/evaluation?session=" + session);
        assertThat(page.locator("input[type=radio]").count())
                .as("answered once")
                .isZero();
        axe();
    }

    /** Everybody was there on the day before. */
    private void yesterday() {
        page.locator(".tabs a").first().press("Enter");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("[id='code:start']").count())
                .as("a code for a day that is over")
                .isZero();
        page.locator("[id='people:rest']").press("Enter");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("#messages").innerText()).contains("Personen eingetragen");
        noSidewaysScrolling();
    }

    private Locator of(String name) {
        return page.locator(".ticks > li", new Page.LocatorOptions().setHasText(name));
    }

    private String pressed(String name) {
        return of(name).locator("[aria-pressed=true]").inputValue();
    }

    private void tick(String name, String mark) {
        of(name).locator("input[value='" + mark + "']").press("Enter");
        of(name).locator("input[value='" + mark + "'][aria-pressed=true]").waitFor();
        assertThat(of(name).locator("[aria-pressed=true]").count()).isOne();
        assertThat(of(name).locator("input[value='" + mark + "']:focus").count())
                .as("where the keyboard is")
                .isOne();
    }

    /** The other person, on a telephone of their own. */
    private void checkInElsewhere(String code) {
        BrowserContext elsewhere = Chrome.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address())
                        .setLocale("de-DE")
                        .setViewportSize(390, 844));
        try {
            Page other = elsewhere.newPage();
            other.navigate("/training/check-in?code=" + code);
            other.locator("input[autocomplete=username]").fill("employee");
            other.locator("input[autocomplete=current-password]").fill("rosenstock");
            other.locator("input[autocomplete=current-password]").press("Enter");
            other.waitForURL("**/training/check-in*");
            assertThat(other.locator("[id='checkIn:code']").inputValue()).isEqualTo(code);
            assertThat(Axe.findings(other)).isEmpty();
            other.locator("[id='checkIn:here']").press("Enter");
            other.locator("#messages").waitFor();
            assertThat(other.locator("#messages").innerText()).contains("für heute eingetragen");
        } finally {
            elsewhere.close();
        }
    }
}
