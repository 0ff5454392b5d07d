package org.rosenstock.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.learning.AssignmentForm;
import org.rosenstock.learning.Assignments;
import org.rosenstock.learning.CourseFixture;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.notification.mail.CoreHours;
import org.rosenstock.notification.notice.DigestJob;
import org.rosenstock.people.Asker;
import org.rosenstock.people.EmployeeForm;
import org.rosenstock.people.Employees;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;

/** Who is given a course is told in the inbox and by mail, in whole words. */
@InContainer
class OutboxIT {

    private static final Asker ADMIN = new Asker(1, Set.of(Role.ADMIN), Set.of());

    @Inject
    Notices notices;

    @Inject
    Outbox outbox;

    @Inject
    Assignments assignments;

    @Inject
    Employees employees;

    @Inject
    CourseFixture courses;

    @Inject
    Townsfolk townsfolk;

    @Inject
    DigestJob digest;

    @Inject
    CoreHours hours;

    @Inject
    Clock clock;

    @Test
    void all_are_marked_as_read_at_once() {
        Asker me = told("Eins");
        assign(me, "Zwei");
        assertThat(notices.unread(me)).isEqualTo(2);
        notices.readAll(me);
        assertThat(notices.unread(me)).isZero();
    }

    @Test
    void the_longest_note_reaches_people_whole() {
        String note = "\"Größe\" ".repeat(200).substring(0, AssignmentForm.NOTE_LENGTH - 1) + ".";
        Asker me = told(note);
        assertThat(notices.latest(me, 1).get(0).args()).contains(note);
        assertThat(mail(me).body()).contains(note);
    }

    @Test
    void words_with_braces_and_scripts_stay_words() {
        String note = "{0} <script>alert(1)</script> '' \u202E\uD83C\uDF39";
        Asker me = told(note);
        assertThat(mail(me).body()).contains(note);
    }

    @Test
    void without_a_mail_server_mails_are_held_for_the_administration() {
        Asker me = told("Gehalten");
        MailRow mail = mail(me);
        assertThat(mail.state()).isEqualTo("HELD");
        assertThat(outbox.sends(ADMIN)).isFalse();
        assertThatThrownBy(() -> outbox.sendAgain(ADMIN, mail.id())).isInstanceOf(Conflict.class);
        assertThat(outbox.list(ADMIN, "SENT", mail.address(), Paging.first(1)).total())
                .isZero();
        assertThatThrownBy(() -> outbox.list(me, "", "", Paging.first(1))).isInstanceOf(Refused.class);
    }

    private MailRow mail(Asker whose) {
        digest.write(hours.hours().next(clock.instant()), new JobProgress());
        return outbox.list(ADMIN, "", "n" + whose.employee() + "@", Paging.first(1))
                .items()
                .get(0);
    }

    private Asker told(String note) {
        Asker me = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of());
        EmployeeForm form = employees.find(Asker.system(), me.employee()).data();
        employees.change(
                Asker.system(),
                me.employee(),
                new EmployeeForm(
                        form.staffNumber(),
                        form.userName(),
                        form.firstName(),
                        form.lastName(),
                        "n" + me.employee() + "@example.org",
                        form.entryDate(),
                        form.version()));
        assign(me, note);
        return me;
    }

    private void assign(Asker to, String note) {
        String course = courses.course(new CompletionRule(true, false, false), LessonKind.TEXT);
        Asker hr = new Asker(1, Set.of(Role.HR), Set.of());
        LocalDate due = LocalDate.now(clock).plusDays(20);
        assignments.assign(hr, new AssignmentForm(course, Set.of(to.employee()), null, due, note, false));
    }
}
