package org.rosenstock.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** The desk of the training office: what it must look after, and dates in numbers. */
@InContainer
class DeskIT {

    @Inject
    Desk desk;

    @Inject
    Registrations registrations;

    @Inject
    TrainingFixture fixture;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    private Asker hr;
    private Asker anna;

    @BeforeEach
    void people() {
        anna = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of());
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
    }

    @Test
    void every_reason_can_be_asked_for_by_the_office_alone() {
        for (Attention why : Attention.values()) {
            assertThat(desk.attention(hr, why).total()).as(why.name()).isNotNegative();
            assertThatThrownBy(() -> desk.attention(anna, why)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_date_without_room_and_trainer_is_counted_once_for_each_reason() {
        long rooms = desk.attention(hr, Attention.NO_ROOM).total();
        long trainers = desk.attention(hr, Attention.NO_TRAINER).total();
        long open = desk.attention(hr, Attention.NOT_CLOSED).total();
        String code = fixture.offering("Pult ohne Raum", Approval.NONE, WaitingRule.ARRIVAL);
        fixture.session(code, 5, 1);
        fixture.session(code, 5, -1);

        assertThat(desk.attention(hr, Attention.NO_ROOM).total()).isEqualTo(rooms + 1);
        assertThat(desk.attention(hr, Attention.NO_TRAINER).total()).isEqualTo(trainers + 1);
        assertThat(desk.attention(hr, Attention.NOT_CLOSED).total()).isEqualTo(open + 1);
    }

    @Test
    void who_waits_for_a_full_date_is_counted() {
        long before = desk.attention(hr, Attention.WAITING).total();
        String code = fixture.offering("Pult Warteliste", Approval.NONE, WaitingRule.ARRIVAL);
        long session = fixture.session(code, 1, 1);
        for (long person : fixture.crowd(4)) {
            registrations.request(new Asker(person, Set.of(), Set.of()), session, RegistrationForm.plain());
        }
        assertThat(desk.attention(hr, Attention.WAITING).total()).isEqualTo(before + 1);
    }

    @Test
    void dates_are_told_in_numbers_without_names() {
        String code = fixture.offering("Pult Zahlen", Approval.NONE, WaitingRule.UNITS_IN_TURN);
        long session = fixture.session(code, 1, 5);
        for (long person : fixture.crowd(3)) {
            registrations.request(new Asker(person, Set.of(), Set.of()), session, RegistrationForm.plain());
        }
        Asker council = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.COUNCIL), Set.of());
        LocalDate day = LocalDate.now(clock).plusDays(5);
        DateFigures figures = desk.dates(council, day, day).stream()
                .filter(row -> row.session() == session)
                .findFirst()
                .orElseThrow();
        assertThat(figures.asked()).isEqualTo(3);
        assertThat(figures.confirmed()).isEqualTo(1);
        assertThat(figures.waiting()).isEqualTo(2);
        assertThat(figures.rule()).isEqualTo(WaitingRule.UNITS_IN_TURN);
        assertThatThrownBy(() -> desk.dates(anna, day, day)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.dates(hr, day, day.minusDays(1))).isInstanceOf(Rejected.class);
    }
}
