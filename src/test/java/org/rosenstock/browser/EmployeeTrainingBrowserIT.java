package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * By keyboard alone: somebody finds a training that is full, sees where they stand on the waiting list, is offered the
 * seat that became free, takes it, and cancels with the deadline in view. The dates come into the own calendar program.
 */
class EmployeeTrainingBrowserIT extends BrowserTest {

    private static final String TITLE = "Protokolle kurz und klar";

    @Test
    void a_seat_that_becomes_free_moves_on_by_itself() {
        signIn("hr");
        String session = onlySeat();
        signIn("lead");
        post("/api/training/sessions/" + session + "/registrations", Map.of());

        signIn("employee");
        ask();
        String registration = page.url();
        assertThat(page.locator("main").innerText())
                .contains("Warteliste, Platz 1", "Reihenfolge")
                .contains("Angemeldet");
        looks();

        signIn("lead");
        withdraw();
        signIn("employee");
        page.locator(".todo a", new Page.LocatorOptions().setHasText(TITLE))
                .first()
                .press("Enter");
        page.waitForURL("**/training/registrations");
        Locator mine = page.locator(".regs > li", new Page.LocatorOptions().setHasText(TITLE));
        assertThat(mine.innerText()).contains("Platz angeboten", "nehmen Sie ihn an bis");
        looks();
        page.waitForNavigation(() -> mine.locator("input[type=submit]").press("Enter"));
        assertThat(page.locator(".regs > li", new Page.LocatorOptions().setHasText(TITLE))
                        .innerText())
                .contains("Platz bestätigt", "Absage ohne Begründung bis");
        subscribe();

        page.navigate(registration);
        assertThat(page.locator(".history").innerText())
                .contains("Angemeldet", "Ein Platz wurde frei und angeboten", "Platz angenommen");
        withdraw();
        assertThat(page.locator("main").innerText()).contains("zurückgezogen");
    }

    /** A date with one seat. @return its number */
    private String onlySeat() {
        Object code = post(
                        "/api/training/offerings",
                        Map.of(
                                "title",
                                TITLE,
                                "approval",
                                "none",
                                "maxSeats",
                                1,
                                "summary",
                                "Für alle, die mitschreiben"))
                .get("id");
        LocalDate day = today().plusDays(40);
        Map<String, String> hours = Map.of("date", day.toString(), "from", "17:00", "until", "18:30");
        Object id = post("/api/training/offerings/" + code + "/sessions", Map.of("days", List.of(hours), "seats", 1))
                .get("id");
        return String.valueOf(((Number) id).longValue());
    }

    /** Finds the training in the catalogue and asks for a seat. */
    private void ask() {
        open("/training/catalogue?q=" + URLEncoder.encode(TITLE, StandardCharsets.UTF_8));
        reach("main a[href*='/training/offering']");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.locator("h1").innerText()).isEqualTo(TITLE);
        assertThat(page.locator("[id='register:send']").inputValue()).isEqualTo("Auf die Warteliste setzen");
        reach("[id='register:send']");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        page.waitForURL("**/training/registration?id=*");
    }

    private void withdraw() {
        open("/training/registrations");
        Locator mine = page.locator(".regs > li", new Page.LocatorOptions().setHasText(TITLE));
        mine.locator("a.btn").press("Enter");
        page.waitForURL("**/training/registration?id=*");
        assertThat(page.locator("[id='withdraw']").innerText()).contains("ohne Begründung absagen");
        page.waitForNavigation(() -> page.locator("[id='withdraw:withdrawNow']").press("Enter"));
    }

    private void subscribe() {
        page.waitForNavigation(() -> page.locator("[id='feed:make']").press("Enter"));
        String address = page.locator("[id='feed:address']").inputValue();
        assertThat(address).matches(".*/training/feed/[0-9a-f]{64}[.]ics");
        looks();
        String path = address.replaceFirst("^https?://[^/]+", "");
        Object calendar = page.evaluate("async path => (await fetch(path, { credentials: 'omit' })).text()", path);
        assertThat((String) calendar).contains("BEGIN:VCALENDAR", "SUMMARY:" + TITLE);
        page.waitForNavigation(() -> page.locator("[id='feed:end']").press("Enter"));
        Object ended = page.evaluate("async path => (await fetch(path, { credentials: 'omit' })).status", path);
        assertThat(ended).isEqualTo(404);
        complaints();
    }
}
