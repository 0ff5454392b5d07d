package org.rosenstock.qualification.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.EmployeeForm;
import org.rosenstock.people.Employees;
import org.rosenstock.people.Groups;
import org.rosenstock.people.JobRoles;
import org.rosenstock.people.PositionForm;
import org.rosenstock.people.Positions;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.qualification.Timing;
import org.rosenstock.qualification.Timing.Base;
import org.rosenstock.qualification.Timing.Expiry;
import org.rosenstock.qualification.Timing.Repeat;
import org.rosenstock.shared.SqlValues;

/** What becomes of a proof that runs out, and what makes somebody begin anew, from the rule to the row. */
@InContainer
class ExpiryAndTriggersIT {

    private static final Asker SYSTEM = Asker.system();
    private static final int DAYS = 28;
    private static final int MONTHS = 24;

    @Inject
    Requirements requirements;

    @Inject
    ObligationJob job;

    @Inject
    Employees employees;

    @Inject
    Positions positions;

    @Inject
    Groups groups;

    @Inject
    JobRoles jobRoles;

    @Inject
    Townsfolk townsfolk;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    private long unit;
    private long person;
    private LocalDate today;

    /** The live row of the person. */
    private record Row(
            String why,
            LocalDate due,
            @Nullable LocalDate covered,
            @Nullable LocalDate fulfilled,
            @Nullable LocalDate expires) {}

    @BeforeEach
    void somebody() {
        unit = townsfolk.unit();
        person = townsfolk.employee(unit);
        today = LocalDate.now(clock);
    }

    @Test
    void first_aid_starts_afresh_when_its_two_years_are_over() throws Exception {
        long rule = rule(every(Base.EXPIRY, Expiry.HARD), Triggers.NONE, unitBlock());
        LocalDate expires = firstProof(rule);

        night(rule, expires.plusDays(1));
        assertThat(live(rule)).isEqualTo(new Row("EXPIRED", expires, null, null, null));

        prove(rule, expires.minusDays(1), expires.plusDays(2));
        night(rule, expires.plusDays(2));
        assertThat(live(rule).fulfilled()).as("a refresher from before").isNull();

        LocalDate late = expires.plusDays(10);
        prove(rule, late, late);
        night(rule, late);
        assertThat(live(rule)).isEqualTo(new Row("EXPIRED", expires, null, late, late.plusMonths(MONTHS)));
    }

    @Test
    void whoever_is_late_keeps_the_rhythm_where_expiry_is_soft() throws Exception {
        long rule = rule(every(Base.EXPIRY, Expiry.SOFT), Triggers.NONE, unitBlock());
        LocalDate expires = firstProof(rule);

        night(rule, expires.plusDays(1));
        assertThat(live(rule)).isEqualTo(new Row("RENEWAL", expires, expires, null, null));

        LocalDate late = expires.plusDays(10);
        prove(rule, late, late);
        night(rule, late);
        assertThat(live(rule)).isEqualTo(new Row("RENEWAL", expires, expires, late, expires.plusMonths(MONTHS)));
    }

    @Test
    void an_early_renewal_gives_days_away_only_where_the_day_of_the_proof_counts() throws Exception {
        long byProof = rule(every(Base.EVIDENCE_DATE, Expiry.SOFT), Triggers.NONE, unitBlock());
        long byExpiry = rule(every(Base.EXPIRY, Expiry.SOFT), Triggers.NONE, unitBlock());
        LocalDate expires = firstProof(byProof);
        firstProof(byExpiry);
        LocalDate early = expires.minusDays(30);

        for (long rule : List.of(byProof, byExpiry)) {
            prove(rule, early, early);
            night(rule, early);
        }

        assertThat(live(byProof).expires()).isEqualTo(early.plusMonths(MONTHS));
        assertThat(live(byExpiry).expires()).isEqualTo(expires.plusMonths(MONTHS));
    }

    @Test
    void what_is_due_every_march_is_due_every_march() throws Exception {
        Timing march = new Timing(
                DAYS, Repeat.FIXED_MONTH, null, 3, 1, Base.EVIDENCE_DATE, Expiry.SOFT, Timing.RENEW_DAYS, false, 0);
        long rule = rule(march, Triggers.NONE, unitBlock());
        int year = today.getYear() + 1;
        LocalDate february = LocalDate.of(year, 2, 15);
        prove(rule, february, february);
        night(rule, february);
        assertThat(live(rule).expires()).isEqualTo(LocalDate.of(year + 1, 3, 31));

        night(rule, LocalDate.of(year + 1, 2, 1));
        assertThat(live(rule).why()).isEqualTo("RENEWAL");
        assertThat(live(rule).due()).isEqualTo(LocalDate.of(year + 1, 3, 31));
    }

    @Test
    void whoever_is_hired_is_obliged_from_that_day() {
        long rule = rule(every(Base.EVIDENCE_DATE, Expiry.SOFT), Triggers.NONE, unitBlock());
        person = employees.create(
                SYSTEM,
                new EmployeeForm("neu" + unit, "neu" + unit, "Neu", "Hier", null, today, 0),
                new PositionForm(unit, role(), today, 100));
        assertThat(live(rule)).isEqualTo(new Row("HIRING", today.plusDays(DAYS), null, null, null));
    }

    @Test
    void another_post_makes_an_old_proof_count_no_more_where_the_rule_says_so() throws Exception {
        long asking = rule(every(Base.EVIDENCE_DATE, Expiry.SOFT), new Triggers(true, false), unitBlock());
        long calm = rule(every(Base.EVIDENCE_DATE, Expiry.SOFT), Triggers.NONE, unitBlock());
        fulfilTenDaysAgo(asking);
        fulfilTenDaysAgo(calm);

        positions.move(
                SYSTEM,
                person,
                new PositionForm(unit, role(), today, 100),
                employees.find(SYSTEM, person).data().version());

        assertThat(live(asking)).isEqualTo(new Row("POST_CHANGE", today.plusDays(DAYS), null, null, null));
        assertThat(live(calm).fulfilled()).isEqualTo(today.minusDays(10));
    }

    @Test
    void joining_a_group_makes_an_old_proof_count_no_more_where_the_rule_says_so() throws Exception {
        long group = groups.create(SYSTEM, "Gruppe " + unit, "Zum Testen");
        AudienceBlock members = new AudienceBlock(List.of(), List.of(), List.of(group), List.of());
        long asking = rule(every(Base.EVIDENCE_DATE, Expiry.SOFT), new Triggers(false, true), unitBlock(), members);
        long calm = rule(every(Base.EVIDENCE_DATE, Expiry.SOFT), Triggers.NONE, unitBlock(), members);
        fulfilTenDaysAgo(asking);
        fulfilTenDaysAgo(calm);

        groups.join(SYSTEM, group, person, today, null);

        assertThat(live(asking)).isEqualTo(new Row("GROUP_JOIN", today.plusDays(DAYS), null, null, null));
        assertThat(live(calm).fulfilled()).isEqualTo(today.minusDays(10));
    }

    private long role() {
        return jobRoles.create(SYSTEM, "ET" + unit, "Funktion ET" + unit);
    }

    private static Timing every(Base base, Expiry expiry) {
        return new Timing(
                DAYS, Repeat.EVERY, MONTHS, null, null, base, expiry, Timing.RENEW_DAYS, false, Timing.RETURN_DAYS);
    }

    private AudienceBlock unitBlock() {
        return new AudienceBlock(List.of(new AudienceBlock.Unit(unit, true)), List.of(), List.of(), List.of());
    }

    private long rule(Timing timing, Triggers triggers, AudienceBlock... audience) {
        RequirementDefinition definition = new RequirementDefinition(
                "Ablauf " + unit,
                "Test",
                "Damit der Test etwas prüft.",
                null,
                List.of(new Part("Teil", List.of(Way.of(WayKind.EXTERNAL)))),
                List.of(audience),
                List.of(),
                timing,
                triggers,
                RequirementDefinition.usualReminders(),
                false);
        return requirements.get(SYSTEM, requirements.create(SYSTEM, definition)).id();
    }

    /** Proves it today and lets the renewal open. @return last day of the proof */
    private LocalDate firstProof(long rule) throws Exception {
        LocalDate expires = today.plusMonths(MONTHS);
        prove(rule, today, today);
        night(rule, today);
        assertThat(live(rule).expires()).isEqualTo(expires);
        night(rule, expires.minusDays(Timing.RENEW_DAYS));
        assertThat(live(rule)).isEqualTo(new Row("RENEWAL", expires, expires, null, null));
        return expires;
    }

    private void fulfilTenDaysAgo(long rule) throws Exception {
        prove(rule, today.minusDays(10), today);
        night(rule, today);
        assertThat(live(rule).fulfilled()).isEqualTo(today.minusDays(10));
    }

    private void night(long rule, LocalDate day) {
        job.portion(rule, person, person, day);
    }

    private void prove(long rule, LocalDate on, LocalDate recorded) throws Exception {
        transaction.begin();
        em.createNativeQuery("insert into qualification_evidence (id, employee_id, requirement_id, title, kind,"
                        + " fulfilled_on, recorded_at) values (nextval(qualification_evidence_seq), ?1, ?2, 'Test',"
                        + " 'EXTERNAL', ?3, ?4)")
                .setParameter(1, person)
                .setParameter(2, rule)
                .setParameter(3, on)
                .setParameter(4, recorded)
                .executeUpdate();
        transaction.commit();
    }

    private Row live(long rule) {
        Object[] row = (Object[]) em.createNativeQuery("select why, due_on, covered_until, fulfilled_on, valid_until"
                        + " from qualification_obligation where requirement_id = ?1 and employee_id = ?2"
                        + " and ended_on is null")
                .setParameter(1, rule)
                .setParameter(2, person)
                .getSingleResult();
        return new Row(
                (String) row[0],
                SqlValues.date(row[1]),
                SqlValues.dateOrNull(row[2]),
                SqlValues.dateOrNull(row[3]),
                SqlValues.dateOrNull(row[4]));
    }
}
