package org.rosenstock.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.EmployeesChanged;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.UnitForm;
import org.rosenstock.people.UnitKind;
import org.rosenstock.qualification.ObligationsChanged;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.rollup.Outlook;

/** What is foretold of each day to come is what counting by hand gives, for every way an obligation changes on its own. */
@InContainer
class OutlookIT {

    private static final Asker SYSTEM = Asker.system();
    private static final int SOON = 30;

    /** Days from today: due, covered until by an earlier proof, booked, valid until, paused; absent where it is not so. */
    private record Row(
            int due,
            @Nullable Integer covered,
            @Nullable Integer booked,
            @Nullable Integer valid,
            @Nullable Integer paused) {

        char state(int day) {
            if (booked != null && (valid == null || valid >= day)) {
                return 'D';
            }
            if (paused != null) {
                return 'O';
            }
            if (ends() < day) {
                return 'L';
            }
            if (due <= day + SOON) {
                return 'S';
            }
            return covered != null && covered >= day ? 'D' : 'O';
        }

        int ends() {
            return booked != null && valid != null ? valid : due;
        }
    }

    private static final List<Row> ROWS = List.of(
            new Row(10, null, null, null, null),
            new Row(100, null, null, null, null),
            new Row(100, 100, null, null, null),
            new Row(100, 20, null, null, null),
            new Row(100, 68, null, null, null),
            new Row(100, 69, null, null, null),
            new Row(100, 70, null, null, null),
            new Row(100, -5, null, null, null),
            new Row(0, null, null, null, null),
            new Row(30, 30, null, null, null),
            new Row(31, 0, null, null, null),
            new Row(-1, null, null, null, null),
            new Row(-20, null, null, null, null),
            new Row(50, 10, null, null, -1),
            new Row(5, null, -3, 200, null),
            new Row(5, null, -3, 0, null),
            new Row(5, null, 0, null, null),
            new Row(5, null, -3, 40, -1),
            new Row(5, null, -300, -10, null),
            new Row(800, 720, null, null, null));

    @Inject
    Outlook outlook;

    @Inject
    FigureRepository figures;

    @Inject
    OrgUnits units;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @Inject
    Event<ObligationsChanged> changed;

    @Inject
    Event<EmployeesChanged> peopleChanged;

    @PersistenceContext
    EntityManager em;

    private long division;
    private List<Long> homes = List.of();

    /** By unit, requirement and person: what the test itself counts from. */
    private final Map<Long, Map<Long, Map<Long, Row>>> model = new HashMap<>();

    private final List<Long> people = new ArrayList<>();

    @BeforeEach
    void a_division_of_two_units_with_every_kind_of_obligation() throws Exception {
        long department = townsfolk.unit();
        division = unit("A", department, department, UnitKind.FACHBEREICH);
        homes = List.of(
                unit("B", department, division, UnitKind.SACHGEBIET),
                unit("C", department, division, UnitKind.SACHGEBIET),
                division);
        List<Long> rules = List.of(rule("X" + department), rule("Y" + department));
        for (int i = 0; i < ROWS.size(); i++) {
            long person = townsfolk.employee(homes.get(i % homes.size()));
            people.add(person);
            oblige(homes.get(i % homes.size()), rules.get(0), person, ROWS.get(i));
            oblige(homes.get(i % homes.size()), rules.get(1), person, ROWS.get((i * 7 + 3) % ROWS.size()));
        }
    }

    @Test
    void each_day_to_come_is_as_counted_by_hand() throws Exception {
        recordThat(ObligationsChanged.ofAnybody());
        outlook.ensure();
        assertEachDay();
    }

    @Test
    void what_is_recorded_during_the_day_changes_the_days_to_come() throws Exception {
        recordThat(ObligationsChanged.ofAnybody());
        outlook.ensure();
        long moved = people.get(0);
        long freed = people.get(1);
        run("update people_position set org_unit_id = ?2 where employee_id = ?1", moved, homes.get(1));
        model.get(homes.get(0))
                .forEach((rule, rows) -> model.get(homes.get(1)).get(rule).put(moved, rows.remove(moved)));
        run("update qualification_obligation set ended_on = ?2 where employee_id = ?1", freed, today());
        model.get(homes.get(1)).values().forEach(rows -> rows.remove(freed));
        recordThat(new ObligationsChanged(Set.of(moved, freed)));
        run("insert into reporting_outlook_stale (org_unit_id) values (?1)", homes.get(0));
        outlook.ensure();
        assertEachDay();
    }

    @Test
    void a_unit_that_moves_before_today_is_counted_takes_its_people_along() throws Exception {
        recordThat(ObligationsChanged.ofAnybody());
        outlook.ensure();
        long moved = homes.get(0);
        run("delete from reporting_day where day = ?1", today());
        run("delete from people_org_unit_closure where ancestor_id <> ?1 and descendant_id = ?1", moved);
        run("update people_org_unit set parent_id = null where id = ?1", moved);
        transaction.begin();
        peopleChanged.fire(new EmployeesChanged(Set.of(people.get(0))));
        transaction.commit();
        outlook.ensure();
        Map<Long, Counts> below =
                figures.cells(today().plusDays(40), true, List.of(division)).get(division);
        assertCounts(below, "all that stayed", homes.subList(1, homes.size()), 40);
    }

    private void assertEachDay() {
        IntStream.concat(IntStream.rangeClosed(1, 110), IntStream.of(200, 201, 202, 500, 720, 721, 730))
                .forEach(day -> {
                    Map<Long, Map<Long, Counts>> direct = figures.cells(today().plusDays(day), false, homes);
                    Map<Long, Map<Long, Counts>> below = figures.cells(today().plusDays(day), true, homes);
                    homes.forEach(home -> assertCounts(direct.get(home), home.toString(), List.of(home), day));
                    assertCounts(below.get(homes.get(0)), "a unit without others", List.of(homes.get(0)), day);
                    assertCounts(below.get(division), "all below", homes, day);
                });
    }

    private void assertCounts(Map<Long, Counts> told, String unit, List<Long> members, int day) {
        model.get(division)
                .keySet()
                .forEach(rule -> assertThat(told.get(rule))
                        .as("%s, rule %s, in %s days", unit, rule, day)
                        .isEqualTo(byHand(members, rule, day)));
        Map<Long, Boolean> late = new HashMap<>();
        members.forEach(member -> model.get(member)
                .values()
                .forEach(rows ->
                        rows.forEach((person, row) -> late.merge(person, row.state(day) == 'L', Boolean::logicalOr))));
        assertThat(told.get(Node.HEADS).overdue())
                .as("%s, people late in %s days", unit, day)
                .isEqualTo(late.values().stream().filter(Boolean::booleanValue).count());
    }

    private Counts byHand(List<Long> members, long rule, int day) {
        return members.stream()
                .flatMap(member -> model.get(member).get(rule).values().stream())
                .map(row -> one(row, day))
                .reduce(Counts.NONE, Counts::plus);
    }

    private Counts one(Row row, int day) {
        char state = row.state(day);
        return new Counts(
                1,
                state == 'D' ? 1 : 0,
                state == 'S' ? 1 : 0,
                state == 'O' ? 1 : 0,
                state == 'L' ? 1 : 0,
                state == 'L' ? today().plusDays(row.ends()) : null);
    }

    private void oblige(long home, long rule, long person, Row row) throws Exception {
        model.computeIfAbsent(home, unit -> new HashMap<>())
                .computeIfAbsent(rule, requirement -> new HashMap<>())
                .put(person, row);
        run(
                "insert into qualification_obligation (requirement_id, employee_id, cycle, opened_on, due_on,"
                        + " covered_until, fulfilled_on, booked_on, valid_until, paused_from)"
                        + " values (?1, ?2, 1, ?3, ?4, ?5, ?6, ?6, ?7, ?8)",
                rule,
                person,
                today().minusDays(400),
                inDays(row.due()),
                inDays(row.covered()),
                inDays(row.booked()),
                inDays(row.valid()),
                inDays(row.paused()));
    }

    private @Nullable LocalDate inDays(@Nullable Integer days) {
        return days == null ? null : today().plusDays(days);
    }

    private long rule(String code) throws Exception {
        run(
                "insert into qualification_requirement (id, code, title, legal_basis, purpose, first_due_days, active_from)"
                        + " values (nextval(qualification_requirement_seq), ?1, 'Vorschau', 'Test', 'Test', 10, ?2)",
                code,
                today().minusDays(400));
        return ((Number) em.createNativeQuery("select id from qualification_requirement where code = ?1")
                        .setParameter(1, code)
                        .getSingleResult())
                .longValue();
    }

    private long unit(String letter, long department, long parent, UnitKind kind) {
        return units.create(
                SYSTEM, new UnitForm(letter + department, "Einheit " + letter, kind, parent, today().minusYears(3), 0));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void recordThat(ObligationsChanged event) throws Exception {
        transaction.begin();
        changed.fire(event);
        transaction.commit();
    }

    private void run(String sql, Object... values) throws Exception {
        transaction.begin();
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
        transaction.commit();
    }
}
