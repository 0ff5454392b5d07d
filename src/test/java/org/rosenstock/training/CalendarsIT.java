package org.rosenstock.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Refused;

/** The calendar: who sees which dates, on each of their days. */
@InContainer
class CalendarsIT {

    /** Far from the dates of other tests. */
    private static final int FAR = 4_000;

    @Inject
    Calendars calendars;

    @Inject
    Sessions sessions;

    @Inject
    Offerings offerings;

    @Inject
    Rooms rooms;

    @Inject
    Registrations registrations;

    @Inject
    TrainingFixture fixture;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    private LocalDate first;
    private Asker anna;
    private Asker hr;

    @BeforeEach
    void two_people() {
        first = LocalDate.now(clock).plusDays(FAR);
        anna = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of());
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
    }

    @Test
    void a_date_of_two_days_stands_on_both_and_the_own_one_is_marked() {
        String code = fixture.offering("Kalender zwei Tage", Approval.NONE, WaitingRule.ARRIVAL);
        long session = sessions.plan(Asker.system(), code, twoDays(null));
        registrations.request(anna, session, RegistrationForm.plain());

        assertThat(of(session, anna, query(null, false)))
                .extracting(CalendarEntry::day)
                .containsExactly(first, first.plusDays(1));
        assertThat(of(session, anna, query(null, false)))
                .extracting(CalendarEntry::mine)
                .containsOnly(RegistrationState.CONFIRMED);
        assertThat(of(session, hr, query(null, false)))
                .extracting(CalendarEntry::mine)
                .containsOnlyNulls();
        assertThat(of(session, hr, new CalendarQuery(first, first, TrainingTopic.LAW, null, false)))
                .isEmpty();
    }

    @Test
    void drafts_and_what_is_called_off_are_for_the_office() {
        String draft =
                offerings.create(Asker.system(), fixture.form("Kalender Entwurf", Approval.NONE, WaitingRule.ARRIVAL));
        long planned = sessions.plan(Asker.system(), draft, twoDays(null));
        assertThat(of(planned, anna, query(null, false))).isEmpty();
        assertThat(of(planned, hr, query(null, false))).hasSize(2);

        sessions.cancel(hr, planned, "Zu wenige");
        assertThat(of(planned, hr, query(null, false))).isEmpty();
        assertThat(of(planned, hr, query(null, true)))
                .extracting(CalendarEntry::state)
                .containsOnly(SessionState.CANCELLED);
        assertThatThrownBy(() -> calendars.planning(anna, query(null, true))).isInstanceOf(Refused.class);
    }

    @Test
    void the_office_sees_what_is_in_a_room() {
        long room = rooms.add(hr, new RoomForm("Kalenderraum " + first, "Rathaus", 20, "", "", 0));
        String code = fixture.offering("Kalender Raum", Approval.NONE, WaitingRule.ARRIVAL);
        long here = sessions.plan(Asker.system(), code, twoDays(room));
        long elsewhere = sessions.plan(Asker.system(), code, twoDays(null));

        assertThat(of(here, hr, query(room, false))).hasSize(2);
        assertThat(of(elsewhere, hr, query(room, false))).isEmpty();
        assertThat(of(elsewhere, anna, query(room, false))).hasSize(2);
        assertThatThrownBy(() -> calendars.planning(anna, query(room, false))).isInstanceOf(Refused.class);
    }

    private CalendarQuery query(Long room, boolean ended) {
        return new CalendarQuery(first.minusDays(3), first.plusDays(3), null, room, ended);
    }

    private List<CalendarEntry> of(long session, Asker by, CalendarQuery query) {
        return (by.is(Role.HR) ? calendars.planning(by, query) : calendars.entries(by, query))
                .stream().filter(entry -> entry.session() == session).toList();
    }

    private SessionForm twoDays(Long room) {
        LocalTime nine = LocalTime.of(9, 0);
        return new SessionForm(
                List.of(
                        new SessionDay(first, nine, LocalTime.of(16, 0), room),
                        new SessionDay(first.plusDays(1), nine, LocalTime.of(12, 0), room)),
                5,
                "",
                LocalDate.now(clock),
                null,
                List.of(),
                "Prüfung",
                0);
    }
}
