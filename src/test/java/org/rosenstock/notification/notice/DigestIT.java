package org.rosenstock.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.learning.CourseAssigned;
import org.rosenstock.learning.CourseFixture;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.people.Asker;
import org.rosenstock.qualification.ReminderFixture;
import org.rosenstock.qualification.RequirementDefinition.Recipient;
import org.rosenstock.qualification.RequirementDefinition.ReminderStep;
import org.rosenstock.qualification.SentReminderRow;
import org.rosenstock.qualification.SentReminders;
import org.rosenstock.qualification.reminder.ReminderPlanner;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Reminder;

/** What people are told waits for one mail a day, which leaves within the core hours. */
@InContainer
class DigestIT {

    private static final AtomicLong NUMBER = new AtomicLong(7_000_000);
    private static final LocalDate MONDAY = LocalDate.of(2031, 6, 9);

    @Inject
    DigestJob digest;

    @Inject
    DigestWriter writer;

    @Inject
    NoticeKeeper keeper;

    @Inject
    CourseFixture courses;

    @Inject
    ReminderPlanner planner;

    @Inject
    SentReminders reminders;

    @Inject
    ReminderFixture fixture;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Event<CourseAssigned> assigned;

    @Inject
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @Test
    void nothing_leaves_at_night_or_on_a_holiday_and_nothing_is_lost() throws Exception {
        long person = person();
        assign(person, "Brandschutz");

        write("2031-06-02T09:00");
        assertThat(mails(person)).as("Whit Monday").isEmpty();
        write("2031-06-03T06:59");
        assertThat(mails(person)).as("before the core hours").isEmpty();
        write("2031-06-03T07:00");
        assertThat(mails(person)).hasSize(1).first().asString().contains("Brandschutz");
        assertThat(fixture.number(
                        "select if(core_hours, 1, 0) from notification_mail where recipient_employee_id = " + person))
                .isEqualTo(1);
    }

    @Test
    void a_day_brings_one_mail_at_most_with_all_of_it() throws Exception {
        long person = person();
        assign(person, "Datenschutz");
        remind(person);
        write("2031-06-10T08:00");
        assertThat(mails(person)).singleElement().asString().contains("Datenschutz", "Kettensäge");

        assign(person, "Leitern");
        write("2031-06-10T12:00");
        assertThat(mails(person)).as("the same day").hasSize(1);
        write("2031-06-11T08:00");
        assertThat(mails(person)).hasSize(2);
        assertThat(mails(person).get(1)).contains("Leitern").doesNotContain("Kettensäge");
        write("2031-06-12T08:00");
        assertThat(mails(person)).as("nothing new").hasSize(2);
    }

    @Test
    void a_later_reminder_of_the_same_takes_the_place_of_one_that_still_waits() throws Exception {
        long person = person();
        long[] rule = fixture.rule(
                null, new ReminderStep(-1, List.of(Recipient.PERSON)), new ReminderStep(1, List.of(Recipient.PERSON)));
        long obligation = fixture.obligation(rule, person, MONDAY.minusDays(2));
        planner.plan(MONDAY.minusDays(3), List.of(obligation));
        planner.plan(MONDAY.minusDays(1), List.of(obligation));

        write("2031-06-09T08:00");

        assertThat(mails(person))
                .singleElement()
                .asString()
                .containsOnlyOnce("Kettensäge")
                .contains("überfällig");
    }

    @Test
    void the_person_sees_when_the_mail_was_made() throws Exception {
        long person = person();
        remind(person);
        assertThat(mine(person).mailedAt()).isNull();
        assertThat(mine(person).mailWaits()).isTrue();
        write("2031-06-10T08:00");
        assertThat(mine(person).mailedAt()).isEqualTo(at("2031-06-10T08:00"));
        assertThat(mine(person).mailWaits()).isFalse();
    }

    @Test
    void an_assigned_course_that_a_rule_demands_is_reminded_of_by_the_rule_alone() {
        String course = courses.course(new CompletionRule(true, false, false), LessonKind.TEXT);
        long[] rule = fixture.rule(null, new ReminderStep(-7, List.of(Recipient.PERSON)));
        fixture.write("update qualification_requirement set course_id = (select id from learning_course where code = '"
                + course + "') where id = " + rule[0]);
        long obliged = person();
        long other = person();
        fixture.obligation(rule, obliged, MONDAY);
        keeper.remind(NoticeKind.SOON, "assignment", List.of(reminder(obliged, course), reminder(other, course)));

        assertThat(notices(obliged)).isZero();
        assertThat(notices(other)).isEqualTo(1);
    }

    private static Reminder reminder(long person, String course) {
        return new Reminder(NUMBER.incrementAndGet(), person, "Kettensäge", MONDAY, "/learning/course?id=" + course);
    }

    private long notices(long person) {
        return fixture.number("select count(*) from notification_notice where employee_id = " + person);
    }

    @Test
    void two_nodes_write_to_nobody_twice() throws Exception {
        List<Long> people = List.of(person(), person(), person());
        for (long person : people) {
            assign(person, "Erste Hilfe");
        }
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Integer> one = executor.submit(() -> writeAfter(start, people));
        Future<Integer> other = executor.submit(() -> writeAfter(start, people));

        assertThat(one.get(1, TimeUnit.MINUTES) + other.get(1, TimeUnit.MINUTES))
                .isEqualTo(3);
        assertThat(people).allSatisfy(person -> assertThat(mails(person)).hasSize(1));
    }

    private int writeAfter(CyclicBarrier start, List<Long> people) throws Exception {
        start.await(1, TimeUnit.MINUTES);
        return writer.write(people, at("2031-06-10T08:00"));
    }

    private void remind(long person) {
        long[] rule = fixture.rule(null, new ReminderStep(-7, List.of(Recipient.PERSON)));
        planner.plan(MONDAY, List.of(fixture.obligation(rule, person, MONDAY.plusDays(7))));
    }

    private SentReminderRow mine(long person) {
        return reminders
                .mine(new Asker(person, Set.of(), Set.of()), Paging.first(1))
                .items()
                .get(0);
    }

    private long person() {
        return fixture.withMailbox(townsfolk.unit());
    }

    private void assign(long person, String title) throws Exception {
        transaction.begin();
        assigned.fire(new CourseAssigned(
                NUMBER.incrementAndGet(), 1, "x", title, Set.of(person), MONDAY, Asker.SYSTEM, null));
        transaction.commit();
    }

    private void write(String local) {
        digest.write(at(local), new JobProgress());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin")).toInstant();
    }

    private List<String> mails(long person) {
        return fixture.texts(
                "select body from notification_mail where recipient_employee_id = " + person + " order by id");
    }
}
