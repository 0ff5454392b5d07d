package org.rosenstock.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.Role;
import org.rosenstock.people.UnitForm;
import org.rosenstock.people.UnitKind;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** What seats cost and what is left: counted by hand. */
@InContainer
class BudgetsIT {

    private static final long PLAN = 100_000;
    private static final int SEAT = 24_000;

    /** All dates are on one day, so that the turn of a year parts none of them. */
    private static final RegistrationForm ASKED = new RegistrationForm("", false, true);

    @Inject
    Budgets budgets;

    @Inject
    Offerings offerings;

    @Inject
    Registrations registrations;

    @Inject
    Approvals approvals;

    @Inject
    ExternalTrainings external;

    @Inject
    ExternalApprovals externalApprovals;

    @Inject
    OrgUnits units;

    @Inject
    Townsfolk townsfolk;

    @Inject
    TrainingFixture fixture;

    @Inject
    Clock clock;

    private LocalDate coming;
    private int year;
    private Asker hr;
    private long above;
    private long below;
    private Asker anna;
    private Asker ben;
    private Asker lead;

    @BeforeEach
    void a_department_with_a_team() {
        coming = LocalDate.now(clock).plusDays(30);
        year = coming.getYear();
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
        above = townsfolk.unit();
        String code = units.row(hr, above).code() + ".1";
        LocalDate longAgo = LocalDate.now(clock).minusYears(3);
        below = units.create(
                Asker.system(), new UnitForm(code, "Team " + code, UnitKind.SACHGEBIET, above, longAgo, 0));
        anna = plain(townsfolk.employee(below));
        ben = plain(townsfolk.employee(above));
        lead = new Asker(townsfolk.employee(below), Set.of(), Set.of(below));
    }

    @Test
    void what_is_planned_used_committed_and_asked_for_adds_up() {
        plan(above, PLAN, 0);
        plan(below, 2 * PLAN, 0);
        String open = offering(Approval.NONE);
        registrations.request(anna, fixture.session(open, 5, 30), ASKED);
        registrations.request(ben, fixture.session(open, 5, 30), ASKED);
        registrations.request(anna, fixture.session(offering(Approval.LEAD_OFFICE), 5, 30), ASKED);
        assertThat(row(below).own()).isEqualTo(new BudgetAmounts(2 * PLAN, 0, SEAT, SEAT));
        assertThat(row(above).own()).isEqualTo(new BudgetAmounts(PLAN, 0, SEAT, 0));
        assertThat(row(above).all()).isEqualTo(new BudgetAmounts(3 * PLAN, 0, 2 * SEAT, SEAT));
        assertThat(row(above).all().left()).isEqualTo(3 * PLAN - 2 * SEAT);
        BudgetYear all = budgets.get(hr, year);
        assertThat(all.total())
                .isEqualTo(all.rows().stream().map(BudgetRow::own).reduce(all.withoutUnit(), BudgetAmounts::plus));
    }

    @Test
    void a_seat_given_back_costs_nothing_and_one_missed_does() {
        String open = offering(Approval.NONE);
        long session = fixture.session(open, 5, 30);
        Registered seat = registrations.request(anna, session, ASKED);
        registrations.withdraw(anna, seat.id(), "");
        assertThat(row(below).own()).isEqualTo(BudgetAmounts.NONE);
        registrations.request(anna, session, ASKED);
        fixture.held(session, RegistrationState.ABSENT);
        assertThat(row(below, LocalDate.now(clock).minusDays(1).getYear()).own())
                .isEqualTo(new BudgetAmounts(0, SEAT, 0, 0));
    }

    @Test
    void later_prices_and_moves_leave_the_past_alone() {
        String open = offering(Approval.NONE);
        registrations.request(anna, fixture.session(open, 5, 30), ASKED);
        offerings.change(
                hr,
                open,
                form(Approval.NONE, 99_000, offerings.get(hr, open).content().version()));
        fixture.moved(anna.employee(), above);
        registrations.request(anna, fixture.session(offering(Approval.NONE), 5, 30), ASKED);
        assertThat(row(below).own().committed()).isEqualTo(SEAT);
        assertThat(row(above).own().committed()).isEqualTo(SEAT);
    }

    @Test
    void training_held_by_others_counts_from_the_approval_on() {
        long asked = external.enter(anna, external(), null);
        assertThat(row(below).own()).isEqualTo(new BudgetAmounts(0, 0, 0, SEAT));
        externalApprovals.approve(hr, asked);
        assertThat(row(below).own()).isEqualTo(new BudgetAmounts(0, 0, SEAT, 0));
        long declined = external.enter(anna, external(), null);
        externalApprovals.refuse(hr, declined, "zu teuer");
        assertThat(row(below).own()).isEqualTo(new BudgetAmounts(0, 0, SEAT, 0));
    }

    @Test
    void a_decider_sees_what_is_left_for_a_request_and_may_go_over_it() {
        plan(above, SEAT / 2, 0);
        long date = fixture.session(offering(Approval.LEAD_OFFICE), 5, 30);
        long request =
                registrations.request(anna, date, RegistrationForm.plain()).id();
        BudgetShare share = budgets.forRequests(hr, List.of(request)).get(request);
        assertThat(share)
                .isEqualTo(new BudgetShare(year, SEAT, units.row(hr, above).name(), SEAT / 2));
        assertThat(share.missingCents()).isEqualTo(SEAT / 2);
        assertThat(budgets.forRequests(lead, List.of(request))).containsOnlyKeys(request);
        Asker stranger = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of(townsfolk.unit()));
        assertThat(budgets.forRequests(stranger, List.of(request))).isEmpty();
        approvals.approve(hr, List.of(request));
        assertThat(row(above).all().isOverdrawn()).isTrue();
    }

    @Test
    void only_the_office_plans_and_leads_see_their_own() {
        plan(below, PLAN, 0);
        assertThat(budgets.get(lead, year).rows())
                .extracting(row -> row.unit().id(), BudgetRow::costCentre)
                .containsExactly(tuple(below, "4711"));
        assertThatThrownBy(() -> budgets.plan(lead, new BudgetForm(below, year, "4711", 1, 1)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> budgets.get(anna, year)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> budgets.get(hr, year + 50)).isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_is_planned_over_the_plan_of_somebody_else() {
        plan(below, PLAN, 0);
        assertThatThrownBy(() -> plan(below, 1, 0)).isInstanceOf(Conflict.class);
        plan(below, 3 * PLAN, 1);
        assertThatThrownBy(() -> plan(below, 1, 1)).isInstanceOf(Conflict.class);
        assertThat(row(below).own().planned()).isEqualTo(3 * PLAN);
        assertThatThrownBy(() -> plan(below, -1, 2)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> budgets.plan(hr, new BudgetForm(below, year, " ", 1, 2)))
                .isInstanceOf(Rejected.class);
    }

    private void plan(long unit, long cents, int version) {
        budgets.plan(hr, new BudgetForm(unit, year, "4711", cents, version));
    }

    private BudgetRow row(long unit) {
        return row(unit, year);
    }

    private BudgetRow row(long unit, int of) {
        return budgets.get(hr, of).rows().stream()
                .filter(row -> row.unit().id() == unit)
                .findFirst()
                .orElseThrow();
    }

    private String offering(Approval approval) {
        String code = offerings.create(hr, form(approval, SEAT, 0));
        offerings.publish(hr, code);
        return code;
    }

    private OfferingForm form(Approval approval, int cents, int version) {
        OfferingForm plain = fixture.form("Vergaberecht", approval, WaitingRule.ARRIVAL);
        return new OfferingForm(
                plain.title(),
                plain.summary(),
                plain.goals(),
                plain.contents(),
                plain.audience(),
                plain.prerequisites(),
                plain.topic(),
                plain.format(),
                plain.minutes(),
                cents,
                plain.minSeats(),
                plain.maxSeats(),
                approval,
                plain.cancelDays(),
                plain.waitingRule(),
                plain.offerHours(),
                List.of(),
                version);
    }

    private ExternalForm external() {
        return new ExternalForm("Vergabe", "Studieninstitut", "Hannover", coming, coming, 60, SEAT, "");
    }

    private static Asker plain(long employee) {
        return new Asker(employee, Set.of(), Set.of());
    }
}
