package org.rosenstock.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.LeadKind;
import org.rosenstock.people.Leadership;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** A lead or the office books several people at once; who cannot be booked is named with the reason. */
@InContainer
class BookingsIT {

    @Inject
    Bookings bookings;

    @Inject
    Registrations registrations;

    @Inject
    Sessions sessions;

    @Inject
    Leadership leadership;

    @Inject
    Townsfolk townsfolk;

    @Inject
    TrainingFixture fixture;

    @Inject
    Clock clock;

    private Asker lead;
    private Asker hr;
    private List<Long> team;

    @BeforeEach
    void a_unit_with_four_people_and_a_lead() {
        long unit = townsfolk.unit();
        lead = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of(unit));
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
        leadership.appoint(Asker.system(), unit, lead.employee(), LeadKind.LEAD, LocalDate.of(2025, 1, 1), null);
        townsfolk.employee(unit);
        townsfolk.employee(unit);
        townsfolk.employee(unit);
        townsfolk.employee(unit);
        team = people(lead, fixture.session(offering("Vorab", Approval.LEAD), 1, 90)).stream()
                .map(Bookable::employee)
                .toList();
    }

    @Test
    void a_lead_sees_the_own_people_alone_and_what_stands_against_each() {
        String offering = offering("Brandschutz", Approval.LEAD);
        long date = fixture.session(offering, 5, 20);
        long later = fixture.session(offering, 5, 40);
        long same = fixture.session(offering("Erste Hilfe", Approval.NONE), 5, 20);
        assertThat(team).hasSize(4).doesNotContain(lead.employee());
        registrations.request(plain(team.get(0)), date, RegistrationForm.plain());
        book(later, team.get(1));
        registrations.request(plain(team.get(2)), same, RegistrationForm.plain());

        List<Bookable> people = people(lead, date);
        assertThat(people).extracting(Bookable::employee).containsExactlyElementsOf(team);
        assertThat(people.get(0).state()).isEqualTo(RegistrationState.AWAITING_LEAD);
        assertThat(people.get(1).otherDay()).isEqualTo(LocalDate.now(clock).plusDays(40));
        assertThat(people.get(2).overlap()).isEqualTo("Erste Hilfe");
        assertThat(people).extracting(Bookable::isFree).containsExactly(false, false, true, true);
        String name = people.get(3).name();
        assertThat(bookings.people(lead, date, name, Paging.first(50)).items())
                .extracting(Bookable::name)
                .isNotEmpty()
                .containsOnly(name);
        assertThat(bookings.people(lead, date, "%", Paging.first(50)).total()).isZero();
        assertThatThrownBy(() -> people(plain(team.get(0)), date)).isInstanceOf(Refused.class);
    }

    @Test
    void who_can_be_booked_is_and_the_others_are_named_with_the_reason() {
        String offering = offering("Brandschutz", Approval.LEAD);
        long date = fixture.session(offering, 5, 20);
        long same = fixture.session(offering("Erste Hilfe", Approval.NONE), 5, 20);
        registrations.request(plain(team.get(0)), date, RegistrationForm.plain());
        registrations.request(plain(team.get(2)), same, RegistrationForm.plain());

        List<Booked> booked = bookings.book(lead, date, Set.copyOf(team), false);
        assertThat(booked).extracting(Booked::employee).containsExactlyElementsOf(team);
        assertThat(booked)
                .extracting(Booked::state)
                .containsExactly(null, RegistrationState.CONFIRMED, null, RegistrationState.CONFIRMED);
        assertThat(booked)
                .extracting(Booked::reason)
                .containsExactly("training.registration.already", "", "training.book.overlap", "");
        assertThat(booked.get(2).detail()).isEqualTo("Erste Hilfe");
        assertThat(fixture.counted(date)).containsExactly(2L, 0L, 0L);
        assertThat(sessions.get(lead, date).confirmed()).isEqualTo(2);

        assertThat(bookings.book(lead, date, Set.of(team.get(2)), true))
                .extracting(Booked::state)
                .containsExactly(RegistrationState.CONFIRMED);
    }

    @Test
    void the_yes_is_given_with_it_as_far_as_the_booker_may() {
        long office = fixture.session(offering("Teure Schulung", Approval.LEAD_OFFICE), 5, 20);
        assertThat(book(office, team.get(0))).isEqualTo(RegistrationState.AWAITING_OFFICE);
        long full = fixture.session(offering("Beliebt", Approval.LEAD), 2, 25);
        assertThat(bookings.book(lead, full, Set.copyOf(team), false))
                .extracting(Booked::state)
                .containsExactly(
                        RegistrationState.CONFIRMED,
                        RegistrationState.CONFIRMED,
                        RegistrationState.WAITING,
                        RegistrationState.WAITING);
    }

    @Test
    void a_stranger_among_them_stops_all() {
        long date = fixture.session(offering("Brandschutz", Approval.LEAD), 5, 20);
        long stranger = townsfolk.employee(townsfolk.unit());
        assertThatThrownBy(() -> bookings.book(lead, date, Set.of(team.get(0), stranger), false))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> bookings.book(lead, date, Set.of(lead.employee()), false))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> bookings.book(plain(team.get(0)), date, Set.of(team.get(1)), false))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> bookings.book(lead, date, Set.of(), false)).isInstanceOf(Rejected.class);
        assertThat(fixture.counted(date)).containsExactly(0L, 0L, 0L);
    }

    @Test
    void the_office_books_everybody_else() {
        long date = fixture.session(offering("Brandschutz", Approval.LEAD_OFFICE), 5, 20);
        long somebody = townsfolk.employee(townsfolk.unit());
        assertThat(bookings.book(hr, date, Set.of(team.get(0), somebody), false))
                .extracting(Booked::state)
                .hasSize(2)
                .containsOnly(RegistrationState.CONFIRMED);
        assertThatThrownBy(() -> bookings.book(hr, date, Set.of(hr.employee()), false))
                .isInstanceOf(Refused.class);
        assertThat(bookings.people(hr, date, "", Paging.first(5)).total()).isGreaterThan(5);
    }

    @Test
    void a_date_that_is_called_off_takes_nobody() {
        long date = fixture.session(offering("Brandschutz", Approval.LEAD), 5, 20);
        sessions.cancel(hr, date, "Niemand kann.");
        assertThat(bookings.book(lead, date, Set.of(team.get(0)), false))
                .extracting(Booked::reason)
                .containsExactly("training.registration.cancelled");
    }

    private String offering(String title, Approval approval) {
        return fixture.offering(title, approval, WaitingRule.ARRIVAL);
    }

    private RegistrationState book(long date, long person) {
        return bookings.book(lead, date, Set.of(person), false).get(0).state();
    }

    private List<Bookable> people(Asker by, long date) {
        return bookings.people(by, date, "", Paging.first(50)).items();
    }

    private static Asker plain(long employee) {
        return new Asker(employee, Set.of(), Set.of());
    }
}
