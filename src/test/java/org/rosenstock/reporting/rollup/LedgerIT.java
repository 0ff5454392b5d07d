package org.rosenstock.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.qualification.Timing;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.PersonnelFigures;
import org.rosenstock.reporting.UnitStatus;

/** Every day of a season: what the ledger tells is what is counted from the rows of that day, in the units of that day. */
@InContainer
class LedgerIT {

    private static final int DAYS = 60;
    private static final int PEOPLE = 12;
    private static final int MOVED = 20;
    private static final Asker SYSTEM = Asker.system();

    @Inject
    Ledger ledger;

    @Inject
    PersonnelFigures figures;

    @Inject
    OrgUnits units;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    @Inject
    Requirements requirements;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager em;

    private String rule = "";
    private String oldHome = "";
    private String newHome = "";
    private final List<Long> people = new ArrayList<>();

    @BeforeEach
    void a_unit_that_moved_and_a_season_of_obligations() throws Exception {
        long department = townsfolk.unit();
        rule = requirements.create(SYSTEM, ruleFor(townsfolk.unit()));
        oldHome = "A" + department;
        newHome = "B" + department;
        long before = unit(oldHome, department, UnitKind.FACHBEREICH);
        long after = unit(newHome, department, UnitKind.FACHBEREICH);
        long moved = unit("C" + department, after, UnitKind.SACHGEBIET);
        run(
                "insert into people_unit_move (id, org_unit_id, effective, from_parent_id, to_parent_id, done)"
                        + " values (nextval(people_unit_move_seq), ?1, ?2, ?3, ?4, true)",
                moved,
                today().minusDays(MOVED),
                before,
                after);
        run("update qualification_requirement set active_from = ?2 where code = ?1", rule, first());
        for (int i = 0; i < PEOPLE; i++) {
            long person = townsfolk.employee(moved);
            people.add(person);
            obligation(person, first().plusDays(i), i % 3 == 0 ? null : first().plusDays(15L + i));
        }
    }

    @Test
    void every_day_is_told_as_it_is_counted_and_a_day_that_is_not_is_found() throws Exception {
        Set<LocalDate> days = refill();
        assertThat(days).hasSize(DAYS);
        days.forEach(day ->
                assertThat(ledger.check(day)).as("other counts on %s", day).isZero());
        assertThat(of(oldHome, first().plusDays(PEOPLE)).total()).isEqualTo(PEOPLE);
        assertThat(of(newHome, first().plusDays(PEOPLE)).total()).isZero();
        assertThat(of(newHome, today().minusDays(1)).total()).isEqualTo(PEOPLE);
        assertThat(of(newHome, today().minusDays(1)).overdue()).isEqualTo(PEOPLE / 3);

        LocalDate corrected = first().plusDays(30);
        run("update qualification_obligation set booked_on = null where employee_id = ?1", people.get(1));
        assertThat(ledger.check(corrected)).isPositive();
        assertThat(ledger.has(corrected)).isFalse();
        assertThat(ledger.has(corrected.minusDays(1))).isTrue();
        assertThat(ledger.next()).contains(corrected);
    }

    private Set<LocalDate> refill() throws Exception {
        run("delete from reporting_ledger where day >= ?1", LocalDate.EPOCH);
        run("delete from reporting_ledger_day where day >= ?1", LocalDate.EPOCH);
        for (int i = 0; i < DAYS; i++) {
            ledger.write(first().plusDays(i));
        }
        return Set.copyOf(first().datesUntil(today()).toList());
    }

    private Counts of(String unit, LocalDate day) {
        return figures.status(new Asker(people.get(0), Set.of(Role.HR), Set.of()), unit, day).lines().stream()
                .filter(line -> line.code().equals(rule))
                .findFirst()
                .map(UnitStatus.Line::counts)
                .orElse(null);
    }

    private void obligation(long person, LocalDate opened, LocalDate booked) throws Exception {
        run(
                "insert into qualification_obligation (requirement_id, employee_id, cycle, opened_on, due_on, fulfilled_on,"
                        + " booked_on, valid_until) select id, ?2, 1, ?3, ?4, ?5, ?5, null"
                        + " from qualification_requirement where code = ?1",
                rule,
                person,
                opened,
                opened.plusDays(35),
                booked);
    }

    private long unit(String code, long parent, UnitKind kind) {
        return units.create(SYSTEM, new UnitForm(code, "Einheit " + code, kind, parent, today().minusYears(3), 0));
    }

    private LocalDate first() {
        return today().minusDays(DAYS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
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

    /** Obliges nobody by itself; the rows of the test are its own. */
    private static RequirementDefinition ruleFor(long nobody) {
        AudienceBlock block =
                new AudienceBlock(List.of(new AudienceBlock.Unit(nobody, false)), List.of(), List.of(), List.of());
        return new RequirementDefinition(
                "Tagebuch " + nobody,
                "Test",
                "Damit der Test etwas prüft.",
                null,
                List.of(new Part("Tagebuch", List.of(Way.of(WayKind.INSTRUCTION)))),
                List.of(block),
                List.of(),
                Timing.every(10, 12),
                Triggers.NONE,
                RequirementDefinition.usualReminders(),
                false);
    }
}
