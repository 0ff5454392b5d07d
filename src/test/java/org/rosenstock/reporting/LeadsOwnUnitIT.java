package org.rosenstock.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.EmployeeQuery;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.people.LeadKind;
import org.rosenstock.people.Leadership;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.PositionForm;
import org.rosenstock.people.Positions;
import org.rosenstock.people.SignIns;
import org.rosenstock.people.UnitForm;
import org.rosenstock.people.UnitKind;
import org.rosenstock.qualification.Evidences;
import org.rosenstock.qualification.TeamBoard;
import org.rosenstock.qualification.Teams;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;

/** Who leads or deputises today sees the people right in these units and the figures of these units, nothing else (P04). */
@InContainer
class LeadsOwnUnitIT {

    private static final Asker SYSTEM = Asker.system();

    @Inject
    PersonnelFigures figures;

    @Inject
    Employees employees;

    @Inject
    Positions positions;

    @Inject
    Teams teams;

    @Inject
    Evidences evidences;

    @Inject
    Leadership leadership;

    @Inject
    SignIns signIns;

    @Inject
    OrgUnits units;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    private long own;
    private long below;
    private long other;
    private long lead;
    private long member;
    private long further;
    private long stranger;

    @BeforeEach
    void a_unit_with_one_below_and_another() {
        own = townsfolk.unit();
        String code = "LB" + own;
        below = units.create(
                SYSTEM, new UnitForm(code, "Darunter", UnitKind.SACHGEBIET, own, today().minusYears(3), 0));
        other = townsfolk.unit();
        lead = townsfolk.employee(own);
        member = townsfolk.employee(own);
        further = townsfolk.employee(below);
        stranger = townsfolk.employee(other);
    }

    @Test
    void a_lead_sees_the_own_unit() {
        appoint(own, lead, LeadKind.LEAD, today().minusDays(100), null);

        assertSeesOnly(asker(lead), Set.of(own), Set.of(below, other));
        assertThat(known(asker(lead), member)).isTrue();
        assertThat(known(asker(lead), further)).isFalse();
        assertThat(known(asker(lead), stranger)).isFalse();
        assertThat(board(lead)).contains(member).doesNotContain(further, stranger);
    }

    @Test
    void a_lead_of_two_units_sees_both() {
        appoint(own, lead, LeadKind.LEAD, today().minusDays(100), null);
        appoint(other, lead, LeadKind.LEAD, today(), null);

        assertSeesOnly(asker(lead), Set.of(own, other), Set.of(below));
        assertThat(board(lead)).contains(member, stranger).doesNotContain(further);
    }

    @Test
    void whoever_led_until_yesterday_sees_nothing_any_more() {
        appoint(own, lead, LeadKind.LEAD, today().minusDays(100), today().minusDays(1));

        assertSeesOnly(asker(lead), Set.of(), Set.of(own, below, other));
        assertThat(known(asker(lead), member)).isFalse();
        assertThatThrownBy(() -> teams.board(asker(lead))).isInstanceOf(Refused.class);
    }

    @Test
    void whoever_moves_away_from_the_unit_is_no_longer_seen_there() {
        appoint(own, lead, LeadKind.LEAD, today().minusDays(100), null);
        long role = employees.find(SYSTEM, member).positions().get(0).jobRoleId();
        int version = employees.find(SYSTEM, member).data().version();
        positions.move(SYSTEM, member, new PositionForm(other, role, today(), 100), version);

        assertThat(known(asker(lead), member)).isFalse();
        assertThat(board(lead)).doesNotContain(member);
    }

    @Test
    void a_deputy_sees_the_unit_only_while_deputising() {
        long before = townsfolk.employee(other);
        long after = townsfolk.employee(other);
        appoint(own, before, LeadKind.DEPUTY, today().plusDays(1), today().plusDays(9));
        appoint(own, stranger, LeadKind.DEPUTY, today(), today());
        appoint(own, after, LeadKind.DEPUTY, today().minusDays(9), today().minusDays(1));

        assertSeesOnly(asker(stranger), Set.of(own), Set.of(below, other));
        assertThat(board(stranger)).contains(member).doesNotContain(further);
        assertSeesOnly(asker(before), Set.of(), Set.of(own, below, other));
        assertSeesOnly(asker(after), Set.of(), Set.of(own, below, other));
        assertThat(known(asker(before), member)).isFalse();
        assertThat(known(asker(after), member)).isFalse();
    }

    /** The figures of units, on any day; never those of the house, nor anybody's proofs. */
    private void assertSeesOnly(Asker by, Set<Long> seen, Set<Long> hidden) {
        for (LocalDate day : Set.of(today().minusDays(50), today(), today().plusDays(50))) {
            seen.forEach(unit ->
                    assertThat(figures.status(by, code(unit), day).unit()).isEqualTo(code(unit)));
            hidden.forEach(unit -> assertThatThrownBy(() -> figures.status(by, code(unit), day))
                    .as("unit %s on %s", unit, day)
                    .isInstanceOf(Refused.class));
            FigureQuery all = new FigureQuery(day, null, null, Set.of());
            assertThatThrownBy(() -> figures.figures(by, all)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> figures.export(by, all, new Nowhere())).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> evidences.of(by, member)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> evidences.of(by, further)).isInstanceOf(Refused.class);
    }

    /** Whether the list of people tells more than the directory. */
    private boolean known(Asker by, long person) {
        Long unit = employees.row(SYSTEM, person).unitId();
        return employees.list(by, EmployeeQuery.inUnit(unit), Paging.first(50)).items().stream()
                .filter(row -> row.id() == person)
                .map(EmployeeRow::staffNumber)
                .anyMatch(number -> number != null);
    }

    private Set<Long> board(long person) {
        return teams.board(asker(person)).members().stream()
                .map(TeamBoard.Member::employee)
                .collect(Collectors.toSet());
    }

    private Asker asker(long person) {
        return signIns.resume(new SignIns.Ticket(person, 0)).orElseThrow().asker();
    }

    private void appoint(long unit, long person, LeadKind kind, LocalDate from, LocalDate until) {
        leadership.appoint(SYSTEM, unit, person, kind, from, until);
    }

    private String code(long unit) {
        return units.row(SYSTEM, unit).code();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Nowhere() implements FigureSink {

        @Override
        public void line(String requirement, FigureLine line) {}

        @Override
        public void withheld(String requirement, String unit) {}
    }
}
