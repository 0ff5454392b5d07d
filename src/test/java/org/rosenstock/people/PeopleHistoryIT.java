package org.rosenstock.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** Nothing that was is lost: positions, leads and units answer for any day. */
@InContainer
class PeopleHistoryIT {

    private static final Asker SYSTEM = Asker.system();

    @Inject
    Townsfolk townsfolk;

    @Inject
    Employees employees;

    @Inject
    Positions positions;

    @Inject
    OrgUnits units;

    @Inject
    Restructuring restructuring;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    @Inject
    Leadership leadership;

    @Inject
    Roles roles;

    @Inject
    Groups groups;

    @Inject
    Clock clock;

    @Test
    void a_move_keeps_the_position_before() {
        long from = townsfolk.unit();
        long to = townsfolk.unit();
        long person = townsfolk.employee(from);
        LocalDate day = today().minusDays(10);

        move(person, to, day);

        List<PositionRow> history = employees.find(SYSTEM, person).positions();
        assertThat(history).extracting(PositionRow::unitId).containsExactly(to, from);
        assertThat(history.get(1).until()).isEqualTo(day.minusDays(1));
        assertThat(names(from)).doesNotContain(person);
        assertThat(names(to)).contains(person);
    }

    @Test
    void the_old_lead_loses_sight_on_the_day_of_the_move() {
        long from = townsfolk.unit();
        long person = townsfolk.employee(from);
        Asker lead = new Asker(townsfolk.employee(from), Set.of(), Set.of(from));
        assertThat(employees.find(lead, person).id()).isEqualTo(person);

        move(person, townsfolk.unit(), today());

        assertThatThrownBy(() -> employees.find(lead, person)).isInstanceOf(Refused.class);
        assertThat(employees.row(lead, person).staffNumber()).isNull();
    }

    @Test
    void leaving_ends_everything_and_deletes_nothing() {
        long unit = townsfolk.unit();
        long person = townsfolk.employee(unit);
        long group = groups.create(SYSTEM, "Gruppe " + person, "Zum Testen");
        groups.join(SYSTEM, group, person, today().minusYears(1), null);
        leadership.appoint(SYSTEM, unit, person, LeadKind.LEAD, today().minusYears(1), null);
        LocalDate lastDay = today().minusDays(1);

        positions.end(SYSTEM, person, lastDay, version(person));

        assertThat(employees.find(SYSTEM, person).positions().get(0).until()).isEqualTo(lastDay);
        assertThat(groups.members(SYSTEM, group).get(0).until()).isEqualTo(lastDay);
        assertThat(leadership.leadOf(SYSTEM, unit, lastDay)).isPresent();
        assertThat(leadership.leadOf(SYSTEM, unit, today())).isEmpty();
    }

    @Test
    void who_led_a_unit_is_known_for_every_day() {
        long unit = townsfolk.unit();
        long first = townsfolk.employee(unit);
        long second = townsfolk.employee(unit);
        LocalDate change = today().minusMonths(3);
        leadership.appoint(SYSTEM, unit, first, LeadKind.LEAD, today().minusYears(1), null);
        leadership.appoint(SYSTEM, unit, second, LeadKind.LEAD, change, null);

        assertThat(leader(unit, change.minusDays(1))).isEqualTo(first);
        assertThat(leader(unit, change)).isEqualTo(second);
        assertThatThrownBy(() -> leadership.appoint(SYSTEM, unit, first, LeadKind.LEAD, today().minusMonths(6), null))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_unit_moves_with_all_below_it() {
        long top = townsfolk.unit();
        long other = townsfolk.unit();
        long division = child(top, UnitKind.FACHBEREICH);
        long section = child(division, UnitKind.SACHGEBIET);

        restructuring.move(SYSTEM, division, other, today(), versionOf(division));

        assertThat(units.subtree(SYSTEM, top)).containsExactly(top);
        assertThat(units.subtree(SYSTEM, other)).containsExactlyInAnyOrder(other, division, section);
        assertThat(units.path(SYSTEM, section)).extracting(UnitRow::id).containsExactly(other, division, section);
        assertThatThrownBy(() -> restructuring.move(SYSTEM, other, section, today(), versionOf(other)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void where_a_unit_stood_is_known_for_every_day() {
        long first = townsfolk.unit();
        long second = townsfolk.unit();
        long third = townsfolk.unit();
        long division = child(first, UnitKind.FACHBEREICH);
        LocalDate day = today().minusDays(30);

        restructuring.move(SYSTEM, division, second, day, versionOf(division));
        restructuring.move(SYSTEM, division, third, today(), versionOf(division));

        assertThat(above(division, day.minusDays(1))).isEqualTo(first);
        assertThat(above(division, day)).isEqualTo(second);
        assertThat(above(division, today().minusDays(1))).isEqualTo(second);
        assertThat(above(division, today())).isEqualTo(third);
        assertThatThrownBy(() -> restructuring.move(SYSTEM, division, first, day, versionOf(division)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("people.unit.check.movedLater");
    }

    @Test
    void a_move_of_a_coming_day_waits_for_it_and_can_be_taken_back() {
        long from = townsfolk.unit();
        long to = townsfolk.unit();
        long division = child(from, UnitKind.FACHBEREICH);
        LocalDate day = today().plusDays(10);

        restructuring.move(SYSTEM, division, to, day, versionOf(division));
        restructuring.carryOutDue(SYSTEM);

        assertThat(units.row(SYSTEM, division).parentId()).isEqualTo(from);
        assertThat(above(division, day)).isEqualTo(to);
        assertThatThrownBy(() -> restructuring.move(SYSTEM, division, to, day.plusDays(1), versionOf(division)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("people.unit.check.planned");
        restructuring.takeBack(SYSTEM, division);
        assertThat(above(division, day)).isEqualTo(from);
        assertThat(restructuring.history(SYSTEM, division)).isEmpty();
    }

    @Test
    void a_planned_move_comes_true_on_its_day() throws Exception {
        long from = townsfolk.unit();
        long to = townsfolk.unit();
        long division = child(from, UnitKind.FACHBEREICH);
        restructuring.move(SYSTEM, division, to, today().plusDays(1), versionOf(division));
        aDayPasses(division);

        assertThat(restructuring.carryOutDue(SYSTEM)).isEqualTo(1);

        assertThat(units.subtree(SYSTEM, to)).contains(division);
        assertThat(above(division, today())).isEqualTo(to);
        assertThat(above(division, today().minusDays(1))).isEqualTo(from);
        assertThat(restructuring.carryOutDue(SYSTEM)).as("again").isZero();
    }

    @Test
    void a_position_that_has_not_begun_can_be_taken_back() {
        long from = townsfolk.unit();
        long person = townsfolk.employee(from);
        move(person, townsfolk.unit(), today().plusDays(5));

        positions.takeBack(SYSTEM, person, version(person));

        List<PositionRow> history = employees.find(SYSTEM, person).positions();
        assertThat(history).extracting(PositionRow::unitId).containsExactly(from);
        assertThat(history.get(0).until()).isNull();
        assertThatThrownBy(() -> positions.takeBack(SYSTEM, person, version(person)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_unit_with_people_does_not_end() {
        long unit = townsfolk.unit();
        townsfolk.employee(unit);
        int version = units.row(SYSTEM, unit).version();

        assertThatThrownBy(() -> units.end(SYSTEM, unit, today(), version))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("people.unit.check.people");
    }

    @Test
    void an_old_form_is_refused() {
        long person = townsfolk.employee(townsfolk.unit());
        EmployeeForm form = employees.find(SYSTEM, person).data();
        employees.change(SYSTEM, person, named(form, "Neu"));

        assertThatThrownBy(() -> employees.change(SYSTEM, person, named(form, "Alt")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void roles_come_and_go() {
        long person = townsfolk.employee(townsfolk.unit());
        roles.grant(SYSTEM, person, Role.AUTHOR);
        assertThat(employees.find(SYSTEM, person).roles()).containsExactly(Role.AUTHOR);
        roles.withdraw(SYSTEM, person, Role.AUTHOR);
        assertThat(employees.find(SYSTEM, person).roles()).isEmpty();
    }

    private static EmployeeForm named(EmployeeForm form, String lastName) {
        return new EmployeeForm(
                form.staffNumber(),
                form.userName(),
                form.firstName(),
                lastName,
                form.email(),
                form.entryDate(),
                form.version());
    }

    private void move(long person, long unit, LocalDate day) {
        long role = employees.find(SYSTEM, person).positions().get(0).jobRoleId();
        positions.move(SYSTEM, person, new PositionForm(unit, role, day, 100), version(person));
    }

    private long child(long parent, UnitKind kind) {
        String code = "K" + parent + kind.ordinal();
        return units.create(SYSTEM, new UnitForm(code, "Einheit " + code, kind, parent, today().minusYears(2), 0));
    }

    /** The plan lies a day further back, as if it had been made yesterday. */
    private void aDayPasses(long unit) throws Exception {
        transaction.begin();
        em.createNativeQuery("update people_unit_move set effective = ?2 where org_unit_id = ?1")
                .setParameter(1, unit)
                .setParameter(2, today())
                .executeUpdate();
        transaction.commit();
    }

    private long above(long unit, LocalDate day) {
        return restructuring.above(SYSTEM, unit, day).orElseThrow().id();
    }

    private int versionOf(long unit) {
        return units.row(SYSTEM, unit).version();
    }

    private long leader(long unit, LocalDate day) {
        return leadership.leadOf(SYSTEM, unit, day).orElseThrow().employee();
    }

    private List<Long> names(long unit) {
        return employees.list(SYSTEM, EmployeeQuery.inUnit(unit), Paging.first(50)).items().stream()
                .map(EmployeeRow::id)
                .toList();
    }

    private int version(long person) {
        return employees.find(SYSTEM, person).data().version();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
