package org.rosenstock.training.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Mailbox OFFICE = new Mailbox("Fortbildungsbüro", "fortbildung@stadt.example");
    private static final Mailbox MARLENE = new Mailbox("Ahrens, Marlene", "m.ahrens@stadt.example");

    private final CalendarFile file = new CalendarFile(Instant.parse("2026-05-01T08:00:00Z"));

    @Test
    void an_invitation_is_understood_by_another_library() throws Exception {
        JsonObject read = OtherReader.read(file.request(OFFICE, MARLENE, List.of(summerDay(0))));

        JsonObject event = only(read);
        assertThat(read.getString("method")).isEqualTo("REQUEST");
        assertThat(event.getString("uid")).isEqualTo("registration-7-day-1@rosenstock");
        assertThat(event.getString("title")).isEqualTo("Schreiben; einfach, klar");
        assertThat(event.getString("text")).isEqualTo("Bitte mitbringen:\nzwei Bescheide");
        assertThat(event.getString("place")).isEqualTo("Rathaus, Raum 214");
        assertThat(event.getString("organizer")).isEqualTo("mailto:fortbildung@stadt.example");
        assertThat(event.getString("attendee")).isEqualTo("Ahrens, Marlene mailto:m.ahrens@stadt.example");
        assertThat(event.getString("status")).isEqualTo("CONFIRMED");
    }

    @Test
    void nine_o_clock_is_nine_o_clock_in_summer_and_in_winter() throws Exception {
        Appointment winter = at(LocalDateTime.parse("2026-11-12T09:00"), 0);

        JsonObject read = OtherReader.read(file.request(OFFICE, MARLENE, List.of(summerDay(0), winter)));

        assertThat(read.getJsonArray("events").getJsonObject(0).getString("starts"))
                .isEqualTo("2026-06-18T07:00:00.000Z");
        assertThat(read.getJsonArray("events").getJsonObject(1).getString("starts"))
                .isEqualTo("2026-11-12T08:00:00.000Z");
        assertThat(read.getJsonArray("events").getJsonObject(1).getString("zone"))
                .isEqualTo("Europe/Berlin");
    }

    @Test
    void the_days_the_clock_is_changed_keep_their_hours() throws Exception {
        Appointment spring = at(LocalDateTime.parse("2027-03-28T09:00"), 0);
        Appointment autumn = at(LocalDateTime.parse("2027-10-31T09:00"), 0);

        JsonObject read = OtherReader.read(file.request(OFFICE, MARLENE, List.of(spring, autumn)));

        assertThat(read.getJsonArray("events").getJsonObject(0).getString("starts"))
                .isEqualTo("2027-03-28T07:00:00.000Z");
        assertThat(read.getJsonArray("events").getJsonObject(1).getString("starts"))
                .isEqualTo("2027-10-31T08:00:00.000Z");
    }

    @Test
    void a_cancellation_names_the_same_appointment_with_a_higher_sequence() throws Exception {
        JsonObject asked = OtherReader.read(file.request(OFFICE, MARLENE, List.of(summerDay(0))));
        JsonObject cancelled = OtherReader.read(file.cancel(OFFICE, MARLENE, List.of(summerDay(1))));

        assertThat(cancelled.getString("method")).isEqualTo("CANCEL");
        assertThat(only(cancelled).getString("uid")).isEqualTo(only(asked).getString("uid"));
        assertThat(only(cancelled).getInt("sequence")).isGreaterThan(only(asked).getInt("sequence"));
        assertThat(only(cancelled).getString("status")).isEqualTo("CANCELLED");
    }

    @Test
    void a_feed_keeps_what_was_cancelled_marked_as_such() throws Exception {
        Appointment off = new Appointment(
                "registration-8-day-1@rosenstock",
                2,
                LocalDateTime.parse("2026-07-01T09:00"),
                LocalDateTime.parse("2026-07-01T12:00"),
                "Erste Hilfe",
                "",
                "",
                null,
                Appointment.Standing.CANCELLED);

        JsonObject read = OtherReader.read(file.feed("Fortbildung", List.of(summerDay(0), off)));

        assertThat(read.getString("method")).isEqualTo("PUBLISH");
        assertThat(read.getJsonArray("events").getValuesAs(JsonObject.class))
                .extracting(event -> event.getString("status"))
                .containsExactly("CONFIRMED", "CANCELLED");
    }

    @Test
    void no_address_of_another_host_stands_in_it() {
        assertThat(file.request(OFFICE, MARLENE, List.of(summerDay(0)))).doesNotContain("http", "RDATE");
    }

    private static Appointment summerDay(int sequence) {
        return at(LocalDateTime.parse("2026-06-18T09:00"), sequence);
    }

    private static Appointment at(LocalDateTime starts, int sequence) {
        return new Appointment(
                "registration-7-day-1@rosenstock",
                sequence,
                starts,
                starts.plusHours(7),
                "Schreiben; einfach, klar",
                "Bitte mitbringen:\nzwei Bescheide",
                "Rathaus, Raum 214",
                null,
                Appointment.Standing.CONFIRMED);
    }

    private static JsonObject only(JsonObject calendar) {
        assertThat(calendar.getJsonArray("events")).hasSize(1);
        return calendar.getJsonArray("events").getJsonObject(0);
    }
}
