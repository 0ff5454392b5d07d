package org.rosenstock.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.LeadKind;
import org.rosenstock.people.Leadership;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Jobs;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** Asking for a seat, approving, waiting, moving up: what people see of it and what is refused. */
@InContainer
class RegistrationsIT {

    private static final RegistrationForm PLAIN = RegistrationForm.plain();

    @Inject
    Registrations registrations;

    @Inject
    Approvals approvals;

    @Inject
    Sessions sessions;

    @Inject
    TrainingFixture fixture;

    @Inject
    Leadership leadership;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Jobs jobs;

    private long unit;
    private Asker anna;
    private Asker ben;
    private Asker lead;
    private Asker hr;

    @BeforeEach
    void a_unit_with_two_people_and_a_lead() {
        unit = townsfolk.unit();
        anna = plain(townsfolk.employee(unit));
        ben = plain(townsfolk.employee(unit));
        long leading = townsfolk.employee(townsfolk.unit());
        lead = new Asker(leading, Set.of(), Set.of(unit));
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
        leadership.appoint(Asker.system(), unit, leading, LeadKind.LEAD, LocalDate.of(2025, 1, 1), null);
    }

    @Test
    void a_seat_is_confirmed_at_once_and_the_next_person_waits_and_moves_up() {
        long session = free(1);
        Registered first = registrations.request(anna, session, PLAIN);
        Registered second = registrations.request(ben, session, PLAIN);
        assertThat(first.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(second).isEqualTo(new Registered(second.id(), RegistrationState.WAITING, 1L));
        assertThat(sessions.get(anna, session).free()).isZero();

        registrations.withdraw(anna, first.id(), "");
        RegistrationRow offered = registrations.get(ben, second.id());
        assertThat(offered.state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(offered.offerUntil()).isNotNull();
        registrations.accept(ben, second.id());
        assertThat(registrations.get(ben, second.id()).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(registrations.history(ben, second.id()))
                .extracting(RegistrationStep::event)
                .containsExactly(RegistrationEvent.REQUEST, RegistrationEvent.OFFER, RegistrationEvent.ACCEPT);
    }

    @Test
    void an_offer_that_nobody_takes_goes_to_the_next() {
        long session = free(1);
        Asker carla = plain(townsfolk.employee(unit));
        Registered first = registrations.request(anna, session, PLAIN);
        Registered second = registrations.request(ben, session, PLAIN);
        Registered third = registrations.request(carla, session, PLAIN);
        registrations.withdraw(anna, first.id(), "");
        fixture.overdue(second.id());
        assertThatThrownBy(() -> registrations.accept(ben, second.id())).isInstanceOf(Conflict.class);
        jobs.runNow("training.registrations");
        assertThat(registrations.get(ben, second.id()).state()).isEqualTo(RegistrationState.LAPSED);
        assertThat(registrations.get(carla, third.id()).state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(fixture.counted(session)).containsExactly(0L, 1L, 0L);
    }

    @Test
    void who_has_left_makes_room_for_the_next() {
        long session = free(1);
        Registered first = registrations.request(anna, session, PLAIN);
        Registered second = registrations.request(ben, session, PLAIN);
        jobs.runNow("training.registrations");
        assertThat(registrations.get(anna, first.id()).state()).isEqualTo(RegistrationState.CONFIRMED);
        fixture.left(anna.employee());
        jobs.runNow("training.registrations");
        assertThat(registrations.get(hr, first.id()).state()).isEqualTo(RegistrationState.WITHDRAWN);
        assertThat(registrations.history(hr, first.id()))
                .extracting(RegistrationStep::reason)
                .last()
                .isEqualTo("Nicht mehr in der Verwaltung beschäftigt");
        assertThat(registrations.get(ben, second.id()).state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(fixture.counted(session)).containsExactly(0L, 1L, 0L);
    }

    @Test
    void the_lead_and_then_the_office_say_yes() {
        long session = approved(Approval.LEAD_OFFICE, 5);
        long id = registrations.request(anna, session, PLAIN).id();
        assertThat(open(lead)).contains(id);
        assertThat(open(hr)).doesNotContain(id);
        approvals.approve(lead, List.of(id));
        assertThat(registrations.get(anna, id).state()).isEqualTo(RegistrationState.AWAITING_OFFICE);
        assertThatThrownBy(() -> approvals.approve(lead, List.of(id))).isInstanceOf(Refused.class);
        assertThat(sessions.get(anna, session).confirmed()).isZero();
        approvals.approve(hr, List.of(id));
        assertThat(registrations.get(anna, id).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThatThrownBy(() -> approvals.approve(hr, List.of(id))).isInstanceOf(Conflict.class);
    }

    @Test
    void a_no_needs_a_reason_that_the_person_reads() {
        long id = registrations.request(anna, approved(Approval.LEAD, 5), PLAIN).id();
        assertThat(fields(() -> approvals.refuse(lead, List.of(id), " "))).containsExactly("reason");
        approvals.refuse(lead, List.of(id), "In dieser Woche ist Ratssitzung.");
        assertThat(registrations.history(anna, id).get(1))
                .extracting(RegistrationStep::to, RegistrationStep::reason)
                .containsExactly(RegistrationState.REFUSED, "In dieser Woche ist Ratssitzung.");
    }

    @Test
    void many_are_approved_together_or_none() {
        long session = approved(Approval.LEAD, 1);
        long one = registrations.request(anna, session, PLAIN).id();
        long two = registrations.request(ben, session, PLAIN).id();
        registrations.withdraw(ben, two, "");
        assertThatThrownBy(() -> approvals.approve(lead, List.of(one, two))).isInstanceOf(Conflict.class);
        assertThat(registrations.get(anna, one).state()).isEqualTo(RegistrationState.AWAITING_LEAD);
        long again = registrations.request(ben, session, PLAIN).id();
        approvals.approve(lead, List.of(again, one));
        assertThat(registrations.get(anna, one).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(registrations.get(ben, again).position()).isEqualTo(1);
    }

    @Test
    void who_books_for_somebody_gives_the_own_yes_with_it() {
        long session = approved(Approval.LEAD_OFFICE, 5);
        assertThat(registrations
                        .requestFor(lead, session, anna.employee(), PLAIN)
                        .state())
                .isEqualTo(RegistrationState.AWAITING_OFFICE);
        assertThat(registrations.requestFor(hr, session, ben.employee(), PLAIN).state())
                .isEqualTo(RegistrationState.CONFIRMED);
        assertThatThrownBy(() -> registrations.requestFor(anna, session, ben.employee(), PLAIN))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_nobody_decides_reaches_the_office() {
        long id = registrations.request(anna, approved(Approval.LEAD, 5), PLAIN).id();
        fixture.undecided(id);
        jobs.runNow("training.registrations");
        jobs.runNow("training.registrations");
        assertThat(registrations.history(anna, id))
                .extracting(RegistrationStep::event)
                .containsExactly(RegistrationEvent.REQUEST, RegistrationEvent.ESCALATE);
        assertThat(open(hr)).contains(id);
        assertThat(open(lead)).contains(id);
        approvals.approve(hr, List.of(id));
        assertThat(registrations.get(anna, id).state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void without_a_lead_the_office_decides_and_nobody_decides_about_oneself() {
        long id = registrations.request(lead, approved(Approval.LEAD, 5), PLAIN).id();
        assertThat(registrations.get(lead, id).state()).isEqualTo(RegistrationState.AWAITING_OFFICE);
        long own = registrations.request(hr, approved(Approval.LEAD, 5), PLAIN).id();
        assertThat(open(hr)).contains(id).doesNotContain(own);
        assertThatThrownBy(() -> approvals.approve(hr, List.of(own))).isInstanceOf(Refused.class);
    }

    @Test
    void who_asks_for_several_dates_ends_with_one() {
        String offering = fixture.offering("Mehrere Termine", Approval.NONE, WaitingRule.ARRIVAL);
        long full = fixture.session(offering, 1, 20);
        long other = fixture.session(offering, 1, 30);
        registrations.request(ben, full, PLAIN);
        Registered waiting = registrations.request(anna, full, PLAIN);
        assertThat(registrations.request(anna, other, PLAIN).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(registrations.get(anna, waiting.id()).state()).isEqualTo(RegistrationState.WITHDRAWN);
        assertThat(registrations.history(anna, waiting.id()).get(1).reason()).isEqualTo("training.reason.otherDate");
        assertThatThrownBy(() -> registrations.request(anna, full, PLAIN))
                .isInstanceOfSatisfying(
                        Conflict.class, said -> assertThat(said.key()).isEqualTo("training.registration.otherDate"));
        assertThatThrownBy(() -> registrations.request(anna, other, PLAIN)).isInstanceOf(Conflict.class);
    }

    @Test
    void two_dates_at_the_same_time_only_knowingly() {
        registrations.request(anna, free(5), PLAIN);
        long same = free(5);
        assertThat(fields(() -> registrations.request(anna, same, PLAIN))).containsExactly("despiteOverlap");
        assertThat(registrations
                        .request(anna, same, new RegistrationForm("", false, true))
                        .state())
                .isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void a_late_withdrawal_needs_a_reason() {
        String offering = fixture.offering("Bald", Approval.NONE, WaitingRule.ARRIVAL);
        long id = registrations
                .request(anna, fixture.session(offering, 5, 3), PLAIN)
                .id();
        assertThat(fields(() -> registrations.withdraw(anna, id, ""))).containsExactly("reason");
        registrations.withdraw(anna, id, "Krank");
        assertThatThrownBy(() -> registrations.withdraw(anna, id, "Krank")).isInstanceOf(Conflict.class);
    }

    @Test
    void units_take_turns() {
        String offering = fixture.offering("Reihum", Approval.NONE, WaitingRule.UNITS_IN_TURN);
        long session = fixture.session(offering, 1, 20);
        registrations.request(anna, session, PLAIN);
        Asker stranger = plain(townsfolk.employee(townsfolk.unit()));
        assertThat(registrations.request(ben, session, PLAIN).position()).isEqualTo(1);
        assertThat(registrations.request(stranger, session, PLAIN).position())
                .as("the unit of the first two has a seat already")
                .isEqualTo(1);
        assertThat(registrations.mineFor(ben, session).orElseThrow().position()).isEqualTo(2);
    }

    @Test
    void a_date_that_is_called_off_ends_all_registrations_and_more_seats_are_offered() {
        long session = free(1);
        long one = registrations.request(anna, session, PLAIN).id();
        long two = registrations.request(ben, session, PLAIN).id();
        sessions.change(
                hr, session, fixture.plan(2, 40, sessions.get(hr, session).version()));
        assertThat(registrations.get(ben, two).state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(fields(() -> sessions.change(
                        hr,
                        session,
                        fixture.plan(1, 40, sessions.get(hr, session).version()))))
                .containsExactly("seats");
        sessions.cancel(hr, session, "Der Raum steht unter Wasser.");
        assertThat(registrations.get(anna, one).state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(registrations.get(ben, two).state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(fixture.counted(session)).containsExactly(0L, 0L, 0L);
        assertThatThrownBy(() -> registrations.request(anna, session, PLAIN)).isInstanceOf(Conflict.class);
    }

    @Test
    void the_lead_does_not_learn_that_support_is_needed() {
        long id = registrations
                .request(anna, approved(Approval.LEAD, 2), new RegistrationForm("", true, false))
                .id();
        assertThat(registrations.get(lead, id).support()).isFalse();
        assertThat(approvals.open(lead, Paging.first(500)).items()).noneMatch(RegistrationRow::support);
        assertThat(registrations.get(hr, id).support()).isTrue();
        assertThat(registrations.get(anna, id).support()).isTrue();
    }

    @Test
    void strangers_see_nothing() {
        long id = registrations.request(anna, free(2), PLAIN).id();
        assertThatThrownBy(() -> registrations.get(ben, id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> registrations.history(ben, id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> registrations.withdraw(lead, id, "x")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> registrations.get(anna, Long.MAX_VALUE)).isInstanceOf(NotFound.class);
        assertThat(registrations.get(lead, id).name()).startsWith("Vorname");
    }

    private long free(int seats) {
        return fixture.session(fixture.offering("Frei", Approval.NONE, WaitingRule.ARRIVAL), seats, 40);
    }

    private long approved(Approval approval, int seats) {
        return fixture.session(fixture.offering("Genehmigt", approval, WaitingRule.ARRIVAL), seats, 40);
    }

    private List<Long> open(Asker by) {
        return approvals.open(by, Paging.first(500)).items().stream()
                .map(RegistrationRow::id)
                .toList();
    }

    private static Asker plain(long employee) {
        return new Asker(employee, Set.of(), Set.of());
    }

    private static List<String> fields(ThrowingCallable call) {
        Rejected rejected = catchThrowableOfType(Rejected.class, call);
        return rejected == null
                ? List.of()
                : rejected.findings().stream().map(Finding::field).toList();
    }
}
