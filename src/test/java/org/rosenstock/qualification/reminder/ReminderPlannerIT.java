package org.rosenstock.qualification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.HeardStatements;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.ReminderFixture;
import org.rosenstock.qualification.RequirementDefinition.Recipient;
import org.rosenstock.qualification.RequirementDefinition.ReminderStep;
import org.rosenstock.qualification.SentReminderRow;
import org.rosenstock.qualification.SentReminders;
import org.rosenstock.qualification.UnreachedRow;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;

/** Each reminder is sent once, to the right people, whatever runs at the same time or is cut off. */
@InContainer
class ReminderPlannerIT {

    private static final LocalDate DUE = LocalDate.of(2031, 6, 2);
    private static final ReminderStep BEFORE = new ReminderStep(-7, List.of(Recipient.PERSON));
    private static final ReminderStep ALL =
            new ReminderStep(14, List.of(Recipient.OFFICE, Recipient.LEAD, Recipient.PERSON));

    @Inject
    ReminderPlanner planner;

    @Inject
    ReminderQueries queries;

    @Inject
    ReminderFixture fixture;

    @Inject
    SentReminders reminders;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Outage outage;

    @Inject
    HeardStatements statements;

    @Resource
    ManagedExecutorService executor;

    @Test
    void two_runs_at_the_same_time_send_each_reminder_once() throws Exception {
        long[] rule = fixture.rule(null, BEFORE);
        long unit = townsfolk.unit();
        List<Long> obligations = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            obligations.add(fixture.obligation(rule, townsfolk.employee(unit), DUE));
        }
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Integer> one = executor.submit(() -> planAfter(start, obligations));
        Future<Integer> other = executor.submit(() -> planAfter(start, obligations));
        int sent = one.get(1, TimeUnit.MINUTES) + other.get(1, TimeUnit.MINUTES);
        sent += planner.plan(DUE, obligations);

        assertThat(sent).isEqualTo(30);
        assertThat(planner.plan(DUE, obligations)).isZero();
        assertThat(recorded(rule)).isEqualTo(30);
        assertThat(notices(rule)).isEqualTo(30);
    }

    private int planAfter(CyclicBarrier start, List<Long> obligations) throws Exception {
        start.await(1, TimeUnit.MINUTES);
        return planner.plan(DUE, obligations);
    }

    @Test
    void only_those_are_looked_at_of_whom_a_step_has_come_and_was_not_sent() {
        long[] rule = fixture.rule(null, BEFORE, ALL);
        long unit = townsfolk.unit();
        long later = fixture.obligation(rule, townsfolk.employee(unit), DUE.plusDays(1));
        long now = fixture.obligation(rule, townsfolk.employee(unit), DUE);
        LocalDate day = DUE.minusDays(7);

        assertThat(queries.candidates(day, later - 1, 10)).contains(now).doesNotContain(later);
        planner.plan(day, List.of(now));
        assertThat(queries.candidates(day, later - 1, 10)).doesNotContain(now, later);
        assertThat(queries.candidates(DUE.plusDays(13), later - 1, 10))
                .as("the next step has not come")
                .contains(later)
                .doesNotContain(now);
        assertThat(queries.candidates(DUE.plusDays(14), later - 1, 10)).contains(now, later);
    }

    @Test
    void many_are_planned_with_as_many_questions_as_few() {
        long few = questions(10);
        assertThat(few).isBetween(5L, 12L);
        assertThat(questions(150)).isEqualTo(few);
    }

    /** What planning reads for so many people; what it writes goes in batches. */
    private long questions(int people) {
        long[] rule = fixture.rule(null, ALL);
        long unit = townsfolk.unit();
        fixture.lead(unit, "LEAD");
        List<Long> obligations = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            obligations.add(fixture.obligation(rule, townsfolk.employee(unit), DUE));
        }
        statements.begin();
        planner.plan(DUE.plusDays(20), obligations);
        return statements.end().stream()
                .map(statement -> statement.toLowerCase(Locale.ROOT))
                .filter(statement -> !statement.contains("qualification_reminder_seq")
                        && !statement.contains("insert into qualification_reminder"))
                .count();
    }

    @Test
    void a_run_that_is_cut_off_leaves_nothing_half_and_the_next_makes_up_for_it() {
        long[] rule = fixture.rule(null, BEFORE);
        long first = townsfolk.employee(townsfolk.unit());
        long second = townsfolk.employee(townsfolk.unit());
        List<Long> obligations = List.of(fixture.obligation(rule, first, DUE), fixture.obligation(rule, second, DUE));

        outage.strike(second);
        assertThatThrownBy(() -> planner.plan(DUE, obligations)).isInstanceOf(RuntimeException.class);
        assertThat(recorded(rule)).isZero();
        assertThat(notices(rule)).isZero();

        outage.strike(0);
        assertThat(planner.plan(DUE, obligations)).isEqualTo(2);
        assertThat(notices(rule)).isEqualTo(2);
    }

    @Test
    void the_person_comes_first_then_the_deputy_of_a_lead_who_is_away_then_the_office() {
        long unit = townsfolk.unit();
        long office = townsfolk.unit();
        long away = fixture.lead(unit, "LEAD");
        long deputy = fixture.lead(unit, "DEPUTY");
        long answers = fixture.lead(office, "LEAD");
        fixture.pause(away, DUE, DUE.plusDays(30));
        long person = fixture.withMailbox(unit);
        long obligation = fixture.obligation(fixture.rule(office, ALL), person, DUE);

        planner.plan(DUE.plusDays(14), List.of(obligation));

        assertThat(mine(person))
                .extracting(SentReminderRow::kind)
                .containsExactly(Recipient.PERSON, Recipient.LEAD, Recipient.OFFICE);
        assertThat(told(person)).containsExactly(person, deputy, answers);
        assertThat(fixture.texts("select kind from notification_notice where employee_id in (" + person + "," + deputy
                        + "," + answers + ") order by field(employee_id, " + person + "," + deputy + "," + answers
                        + ")"))
                .containsExactly("OVERDUE", "TEAM", "OFFICE");
    }

    @Test
    void a_row_opened_anew_with_the_same_deadline_is_not_told_again_a_later_deadline_is() {
        long[] rule = fixture.rule(null, BEFORE);
        long person = townsfolk.employee(townsfolk.unit());
        planner.plan(DUE, List.of(fixture.obligation(rule, person, DUE)));

        assertThat(planner.plan(DUE, List.of(fixture.obligation(rule, person, DUE, 1))))
                .isZero();
        assertThat(planner.plan(DUE, List.of(fixture.obligation(rule, person, DUE.plusDays(3), 2))))
                .isEqualTo(1);
    }

    @Test
    void nothing_goes_out_while_the_deadline_rests_or_after_the_row_has_ended() {
        long[] rule = fixture.rule(null, BEFORE);
        long person = townsfolk.employee(townsfolk.unit());
        long paused = fixture.obligation(rule, person, DUE);
        fixture.write("update qualification_obligation set paused_from = '2031-05-01' where id = " + paused);
        assertThat(planner.plan(DUE, List.of(paused))).isZero();
        fixture.write(
                "update qualification_obligation set paused_from = null, ended_on = '2031-05-02' where id = " + paused);
        assertThat(planner.plan(DUE, List.of(paused))).isZero();
        assertThat(queries.candidates(DUE, paused - 1, 1)).doesNotContain(paused);
    }

    @Test
    void whoever_has_no_mailbox_is_on_the_list_of_the_lead_until_it_is_done() {
        long unit = townsfolk.unit();
        Asker lead = new Asker(fixture.lead(unit, "LEAD"), Set.of(), Set.of(unit));
        long unreachable = townsfolk.employee(unit);
        long[] rule = fixture.rule(null, BEFORE);
        long obligation = fixture.obligation(rule, unreachable, DUE);
        long reachable = fixture.obligation(rule, fixture.withMailbox(unit), DUE);
        assertThat(reminders.withoutMailbox(lead)).isEmpty();

        planner.plan(DUE, List.of(obligation, reachable));

        assertThat(reminders.withoutMailbox(lead))
                .extracting(UnreachedRow::employee)
                .containsExactly(unreachable);
        Asker other = new Asker(lead.employee(), Set.of(), Set.of(townsfolk.unit()));
        assertThat(reminders.withoutMailbox(other)).isEmpty();
        fixture.write("update qualification_obligation set fulfilled_on = due_on where id = " + obligation);
        assertThat(reminders.withoutMailbox(lead)).isEmpty();
        assertThatThrownBy(() -> reminders.withoutMailbox(asker(unreachable))).isInstanceOf(Refused.class);
    }

    @Test
    void the_works_council_sees_the_steps_of_rules_and_no_small_figures() {
        long[] rule = fixture.rule(null, BEFORE, ALL);
        planner.plan(DUE, List.of(fixture.obligation(rule, townsfolk.employee(townsfolk.unit()), DUE)));
        assertThat(reminders.steps(new Asker(1, Set.of(Role.COUNCIL), Set.of())))
                .filteredOn(row -> row.title().equals("Kettensäge") && row.days() == -7)
                .isNotEmpty()
                .anyMatch(row -> row.people() == null);
    }

    private List<SentReminderRow> mine(long person) {
        return reminders.mine(asker(person), Paging.first(10)).items();
    }

    private static Asker asker(long person) {
        return new Asker(person, Set.of(), Set.of());
    }

    private List<Long> told(long person) {
        return fixture
                .texts("select cast(recipient_employee_id as char) from qualification_reminder where employee_id = "
                        + person + " order by id")
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    private long recorded(long[] rule) {
        return fixture.number("select count(*) from qualification_reminder where requirement_id = " + rule[0]);
    }

    private long notices(long[] rule) {
        return fixture.number("select count(*) from notification_notice n join qualification_reminder r"
                + " on r.id = n.reminder_id where r.requirement_id = " + rule[0]);
    }
}
