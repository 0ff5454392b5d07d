package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * By keyboard: the training office writes an offering, plans two dates into one room, is told and overrides it with a
 * reason, changes the room, withdraws somebody so that the next moves up, writes to all, and calls a date off.
 */
class OfficeTrainingBrowserIT extends BrowserTest {

    private static final String TITLE = "Niederschriften nach der Sitzung";
    private static final String ROOM = "Volkshochschule, Saal 2";
    private static final LocalDate DAY = today().plusDays(60).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));

    @Test
    void plans_a_training_from_the_first_word_to_calling_it_off() {
        signIn("hr");
        String offering = write();
        plan(offering, "18:00", "19:00", "");
        plan(offering, "18:30", "19:30", "");
        assertThat(page.url()).as("not stored").contains("/training/session");
        assertThat(page.locator("main").innerText()).contains("Saal 2", TITLE);
        looks();
        page.locator("[id='plan:reason']").fill("Der Saal lässt sich teilen");
        send("[id='plan:save']");
        Locator dates = page.locator(".regs h3 a");
        assertThat(dates.count()).isEqualTo(2);

        dates.first().press("Enter");
        page.waitForURL("**/training/session?id=*");
        String session = page.url().replaceAll(".*id=(\\d+).*", "$1");
        page.locator(".day-row select").first().selectOption(new SelectOption().setIndex(1));
        page.locator("[id='plan:seats']").fill("1");
        page.locator("[id='plan:reason']").fill("");
        send("[id='plan:save']");
        assertThat(page.locator("#messages").innerText()).contains("gespeichert");

        book(session);
        callOff(session);
    }

    private String write() {
        open("/training/edit-offering");
        send("[id='edit:save']");
        assertThat(page.locator(".f-err").count()).as("a title is needed").isPositive();
        page.locator("[id='edit:title']").fill(TITLE);
        page.locator("[id='edit:minutes']").fill("60");
        page.locator("[id='edit:approval']").selectOption("NONE");
        send("[id='edit:save']");
        send("[id='edit:publish']");
        assertThat(page.locator("main").innerText()).contains("Veröffentlicht");
        return page.url().replaceAll(".*id=([^&]+).*", "$1");
    }

    private void plan(String offering, String from, String until, String reason) {
        open("/training/session?offering=" + offering);
        Locator day = page.locator(".day-row").first();
        day.locator("input")
                .nth(0)
                .fill(DateTimeFormatter.ofPattern("dd.MM.uuuu").format(DAY));
        day.locator("input").nth(1).fill(from);
        day.locator("input").nth(2).fill(until);
        String room = day.locator("option", new Locator.LocatorOptions().setHasText(ROOM))
                .getAttribute("value");
        day.locator("select").selectOption(room);
        page.locator("[id='plan:reason']").fill(reason);
        send("[id='plan:save']");
    }

    /** The employee gets the seat, the lead waits; then the employee is withdrawn, and the lead is offered the seat. */
    private void book(String session) {
        signIn("employee");
        post("/api/training/sessions/" + session + "/registrations", Map.of("despiteOverlap", true));
        signIn("lead");
        post("/api/training/sessions/" + session + "/registrations", Map.of("despiteOverlap", true));
        signIn("hr");
        open("/training/participants?id=" + session);
        assertThat(row("Marlene Ahrens").innerText()).contains("Platz bestätigt");
        assertThat(row("Jens Oltmann").innerText()).contains("Warteliste, Platz 1");
        looks();
        page.locator("[id='message:subject']").fill("Bitte Laptop mitbringen");
        page.locator("[id='message:text']").fill("Wir schreiben gleich im Raum.");
        send("[id='message:sendNow']");
        row("Marlene Ahrens").locator("a").first().press("Enter");
        page.waitForURL("**/training/registration?id=*");
        page.locator("[id='withdraw:reason']").fill("Die Person hat angerufen");
        send("[id='withdraw:withdrawNow']");
        open("/training/participants?id=" + session);
        assertThat(row("Jens Oltmann").innerText()).contains("Platz angeboten");
    }

    private void callOff(String session) {
        open("/training/session?id=" + session);
        send("[id='cancel:callOff']");
        assertThat(page.locator("main").innerText()).as("a reason is needed").contains("Bitte");
        page.locator("[id='cancel:cancelReason']").fill("Die Leitung ist erkrankt");
        send("[id='cancel:callOff']");
        signIn("lead");
        open("/training/registrations");
        assertThat(page.locator(".regs > li", new Page.LocatorOptions().setHasText(TITLE))
                        .first()
                        .innerText())
                .contains("Termin abgesagt");
    }

    private Locator row(String name) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(name));
    }

    private void send(String button) {
        page.waitForNavigation(() -> page.locator(button).press("Enter"));
    }
}
