package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** Somebody would like to attend what has no date, the office plans one, the person is told; all by keyboard. */
class NeedBrowserIT extends BrowserTest {

    private static final String OFFERING = "beteiligungsabende-moderieren";
    private static final String WISH = "Abends geht es bei mir nur mittwochs.";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int IN_DAYS = 64;

    @Test
    void a_need_becomes_a_date_and_the_person_is_told() {
        signIn("employee");
        open("/training/offering?id=" + OFFERING);
        follow("#need\\:takeBack");
        assertThat(page.locator(".messages").innerText()).contains("nicht mehr vorgemerkt");
        reach("#need\\:wish");
        page.keyboard().type(WISH);
        looks();
        follow("#need\\:note");
        assertThat(page.locator("#need").innerText()).contains("Vorgemerkt seit", WISH);
        looks();
        open("/training/registrations");
        assertThat(page.locator("#needs").innerText()).contains("Beteiligungsabende moderieren", WISH);
        axe();

        signIn("hr");
        open("/training/desk");
        follow(".office-row a[href='/training/needs']");
        reach("li:has(a[href$='" + OFFERING + "']) summary");
        page.keyboard().press("Enter");
        assertThat(page.locator("li:has(a[href$='" + OFFERING + "'])").first().innerText())
                .contains(WISH)
                .doesNotContain("Marlene");
        looks();
        follow("a[href='/training/session?offering=" + OFFERING + "']");
        assertThat(page.locator("main").innerText()).contains("vorgemerkt");
        plan();

        signIn("employee");
        open("/notification/inbox");
        follow(".notices a:has-text('Beteiligungsabende moderieren')");
        assertThat(page.url()).contains("/training/offering?id=" + OFFERING);
        follow("#register\\:send");
        assertThat(page.url()).contains("/training/registration");
    }

    private void plan() {
        String day = TYPED.format(today().plusDays(IN_DAYS));
        type("[id$=':date']", day);
        type("[id$=':from']", "18:00");
        type("[id$=':until']", "20:00");
        follow("#plan\\:save");
        assertThat(page.locator(".messages").innerText()).contains("gespeichert");
    }

    private void type(String selector, String text) {
        page.locator(selector).first().focus();
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }
}
