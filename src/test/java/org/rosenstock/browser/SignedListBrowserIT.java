package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An instruction on site where people sign on paper, where two windows are open, and where somebody is invited. */
class SignedListBrowserIT extends BrowserTest {

    private static final String TITLE = "Hubarbeitsbühne am Bürgerhaus";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private String rule = "";

    @BeforeEach
    void rule() {
        signIn("hr");
        rule = OnSiteRule.alone(page, TITLE);
    }

    @AfterEach
    void endRule() {
        signIn("hr");
        OnSiteRule.end(page, rule);
    }

    @Test
    void a_list_signed_by_hand_is_entered_later_with_its_scan() {
        width(390);
        signIn("lead");
        opened(today().minusDays(1), "ORAL_SIGNED_ON_PAPER");
        noSidewaysScrolling();
        Download list = page.waitForDownload(
                () -> page.locator(".page-actions a[download]").press("Enter"));
        assertThat(list.suggestedFilename()).endsWith(".pdf");
        tick(page);
        page.locator("[id='people:count']:has-text('1 von 1')").waitFor();
        page.locator("[id='close:affirmed']").press("Space");
        page.locator("[id='close:close']").press("Enter");
        page.locator(".f-err").waitFor();
        assertThat(page.locator(".f-err").innerText()).contains("Liste");
        axe();
        page.locator("[id='list:file']").setInputFiles(scan());
        page.locator("[id='list:attach']").press("Enter");
        page.locator("a[download='liste.pdf']").waitFor();
        page.locator("[id='close:affirmed']").press("Space");
        page.locator("[id='close:close']").press("Enter");
        page.locator("#i-there").waitFor();
        assertThat(page.locator(".ticks").innerText()).contains("Auf Papier unterschrieben");
        noSidewaysScrolling();
        screenshot("closed");
        axe();

        signIn("employee");
        open("/qualification/evidence?all=1");
        assertThat(page.locator("table").innerText()).contains(TITLE);
    }

    @Test
    void a_second_window_says_that_the_instruction_has_ended() {
        signIn("lead");
        opened(today(), "CONFIRMED_ON_SCREEN");
        Page second = page.context().newPage();
        second.navigate(page.url());
        second.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("[id='close:cancel']").press("Enter");
        page.locator("[id='ended:reopen']").waitFor();

        tick(second);
        second.locator("#messages .note").waitFor();
        assertThat(second.locator("#messages").innerText()).contains("inzwischen abgeschlossen", "nicht gespeichert");
        assertThat(second.locator("input[type=checkbox]").count())
                .as("nothing is left to tick")
                .isZero();
        assertThat(Axe.findings(second)).isEmpty();
        second.locator("[id='ended:reopen']").press("Enter");
        second.locator("[id='people:count']").waitFor();
        assertThat(second.locator("[id='people:count']").innerText()).contains("0 von 1");
        second.locator("[id='close:cancel']").press("Enter");
        second.locator("[id='ended:reopen']").waitFor();
        second.close();
    }

    @Test
    void the_list_that_renews_itself_says_so_too() {
        signIn("lead");
        opened(today(), "CONFIRMED_ON_SCREEN");
        Page second = page.context().newPage();
        second.navigate(page.url());
        second.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("[id='close:cancel']").press("Enter");
        page.locator("[id='ended:reopen']").waitFor();
        second.locator("[id='people:refresh']").press("Enter");
        second.locator("#messages .note").waitFor();
        assertThat(second.locator("[id='ended:reopen']").count()).isEqualTo(1);
        second.close();
    }

    @Test
    void who_is_invited_confirms_from_the_start_page() {
        signIn("lead");
        opened(today(), "CONFIRMED_ON_SCREEN");
        page.locator("[id='code:start']").press("Enter");
        page.locator(".bigcode").waitFor();
        String code = page.locator(".bigcode").innerText();

        width(390);
        signIn("employee");
        open("/?all=true");
        Locator invitation = page.locator(
                ".todo > li:has(a[href='/qualification/attend'])", new Page.LocatorOptions().setHasText(TITLE));
        assertThat(invitation.innerText()).contains("Am Bürgerhaus");
        noSidewaysScrolling();
        screenshot("invitation");
        invitation.locator(".btn").press("Enter");
        page.waitForURL("**/qualification/attend");
        page.locator("[id='attend:code']").pressSequentially(code);
        page.locator("[id='attend:code']").press("Enter");
        page.locator("#a-topic").waitFor();
        page.locator("[id='attend:confirm']").press("Enter");
        page.waitForURL("**/qualification/evidence*");
        open("/?all=true");
        assertThat(page.locator(".todo > li:has(a[href='/qualification/attend'])")
                        .allInnerTexts()
                        .toString())
                .as("there is nothing left to confirm")
                .doesNotContain("Am Bürgerhaus");
    }

    /** An instruction with one person on its list. */
    private void opened(LocalDate on, String method) {
        open("/qualification/instruct");
        page.locator("[id='instruct:topic']").selectOption(new SelectOption().setLabel(TITLE));
        page.locator("[id='instruct:on']").fill(TYPED.format(on));
        page.locator("[id='instruct:place']").fill("Am Bürgerhaus");
        page.locator("input[type=radio][value='" + method + "']").press("Space");
        page.locator("[id='instruct:open']").press("Enter");
        page.waitForURL("**/qualification/instruction?*");
        page.locator("[id='guests:query']").pressSequentially("Marlene Ahrens");
        page.locator(".hits a").press("Enter");
        ticks(page).waitFor();
    }

    private static void tick(Page on) {
        ticks(on).getByRole(AriaRole.CHECKBOX).press("Space");
    }

    private static Locator ticks(Page on) {
        return on.locator(".ticks > li", new Page.LocatorOptions().setHasText("Marlene Ahrens"));
    }

    private static FilePayload scan() {
        byte[] pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return new FilePayload("liste.pdf", "application/pdf", pdf);
    }
}
