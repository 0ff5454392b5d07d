package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody asks for a seat, the lead says yes by the link of the mail, the person reads it; all by keyboard. */
class LeadMailBrowserIT extends BrowserTest {

    /** With the approval of the lead alone. */
    private static final List<String> OFFERINGS = List.of(
            "ruhig-bleiben-am-schalter",
            "daten-auswerten-und-zeigen",
            "geodaten-im-alltag",
            "brandschutzhilfe",
            "ersthelfer-fortbildung");

    private static final Pattern LINK = Pattern.compile("/training/decide\\?ticket=\\S+");
    private static final int MOST_LOOKS = 120;

    @Test
    void a_lead_approves_from_the_mail_and_the_person_reads_it() {
        signIn("employee");
        String title = ask("Ab Januar arbeite ich zwei Neue ein.");
        String link = link(title);
        signIn("employee");
        open(link);
        assertThat(page.locator("h1").textContent()).as("somebody else's link").doesNotContain("Marlene Ahrens");
        complaints();

        signOut();
        open(link);
        assertThat(page.url()).as("whoever is not signed in signs in first").contains("/sign-in");
        page.locator("input[autocomplete=username]").fill("lead");
        page.locator("input[autocomplete=current-password]").fill("rosenstock");
        page.waitForNavigation(
                () -> page.locator("input[autocomplete=current-password]").press("Enter"));
        assertThat(page.locator("main").innerText())
                .contains("Marlene Ahrens", title, "Kosten", "Ab Januar arbeite ich zwei Neue ein.");
        looks();
        language("en");
        open(link);
        looks();
        language("de");
        open(link);
        reach("#decide\\:approve");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.locator("main").innerText()).contains("schon entschieden");
        assertThat(page.locator("#decide\\:approve").count()).isZero();
        axe();

        assertThat(mail("Platz bestätigt: " + title).innerText()).contains("Der Termin hängt für Ihren Kalender");
    }

    /** Asks for a seat in the first offering that is open for this. @return its title */
    private String ask(String purpose) {
        for (String offering : OFFERINGS) {
            open("/training/offering?id=" + offering);
            if (page.locator("#register\\:send").count() > 0) {
                String title = page.locator("h1").textContent();
                page.locator("#register\\:purpose").fill(purpose);
                page.locator("#register\\:send").press("Enter");
                page.waitForLoadState(LoadState.NETWORKIDLE);
                if (page.locator("input[name=despite]").count() > 0) {
                    page.locator("input[name=despite]").press("Space");
                    page.locator("#register\\:send").press("Enter");
                    page.waitForLoadState(LoadState.NETWORKIDLE);
                }
                return title.strip();
            }
        }
        throw new AssertionError("nothing is open");
    }

    private void signOut() {
        context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("rosenstock"));
        context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    private String link(String title) {
        Matcher found =
                LINK.matcher(mail("Bitte entscheiden: Marlene Ahrens, " + title).innerText());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** The text of a mail in the outbox; the job that writes it works beside the pages. */
    private Locator mail(String subject) {
        signIn("admin");
        open("/shell/jobs");
        page.locator("input[aria-label*='Schreiben zu Fortbildungen verfassen']")
                .press("Enter");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Locator found = page.locator(".mails > li", new Page.LocatorOptions().setHasText(subject));
        for (int look = 0; look < MOST_LOOKS; look++) {
            open("/notification/outbox?q=" + URLEncoder.encode(subject, StandardCharsets.UTF_8));
            if (found.count() > 0) {
                found.first().locator("summary").press("Enter");
                return found.first().locator(".mail");
            }
        }
        throw new AssertionError("no mail " + subject);
    }
}
