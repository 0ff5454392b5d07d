package org.rosenstock.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rosenstock.learning.LessonKind.QUIZ;
import static org.rosenstock.learning.LessonKind.TASK;
import static org.rosenstock.learning.LessonKind.TEXT;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;

@InContainer
class StudiesIT {

    private static final CompletionRule LESSONS = new CompletionRule(true, false, false);

    @Inject
    CourseFixture fixture;

    @Inject
    Courses courses;

    @Inject
    Studies studies;

    @Inject
    Certificates certificates;

    @Inject
    Blobs blobs;

    @Test
    void goes_on_where_one_stopped() {
        Asker me = fixture.employee("Ahrens");
        String code = fixture.course(LESSONS, TEXT, TEXT, TEXT);
        assertThat(studies.begin(me, code).resume().code()).isEqualTo("l1");
        assertThat(studies.lessonDone(me, code, "l1")).isEqualTo(new Step("l2", false));
        studies.open(me, code, "l3");
        assertThat(studies.begin(me, code).resume().code()).isEqualTo("l3");
        assertThat(studies.continuing(me)).singleElement().satisfies(row -> {
            assertThat(row.lessonCode()).isEqualTo("l3");
            assertThat(row.done()).isEqualTo(1);
            assertThat(row.total()).isEqualTo(3);
            assertThat(row.minutesLeft()).isEqualTo(10);
        });
    }

    @Test
    void completes_with_the_last_lesson_and_gives_a_certificate() {
        Asker me = fixture.employee("Behrens");
        String code = fixture.course(LESSONS, TEXT, TEXT);
        studies.begin(me, code);
        studies.lessonDone(me, code, "l1");
        assertThat(studies.lessonDone(me, code, "l2")).isEqualTo(new Step(null, true));
        CoursePage page = courses.show(me, code);
        assertThat(page.course().state()).isEqualTo(StudyState.DONE);
        assertThat(studies.continuing(me)).isEmpty();
        CertificateRow certificate = certificates.list(me).get(0);
        assertThat(certificate.number()).isEqualTo(page.certificate());
        assertThat(blobs.size(certificates.document(me, certificate.number()).blobKey()))
                .isPositive();
        assertThat(certificates.check(certificate.checkCode().toLowerCase(Locale.ROOT)))
                .hasValueSatisfying(check -> assertThat(check.initials()).isEqualTo("T. B."));
        assertThat(certificates.check("NICHTDA")).isEmpty();
    }

    @Test
    void a_certificate_is_given_to_nobody_else() {
        Asker me = fixture.employee("Cordes");
        String code = fixture.course(LESSONS, TEXT);
        studies.begin(me, code);
        studies.lessonDone(me, code, "l1");
        String number = certificates.list(me).get(0).number();
        assertThatThrownBy(() -> certificates.document(fixture.employee("Dirks"), number))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void people_in_the_middle_keep_the_version_they_began() {
        Asker inside = fixture.employee("Eilers");
        String code = fixture.course(LESSONS, TEXT, TEXT);
        studies.begin(inside, code);
        fixture.publishAgain(code, LESSONS, TEXT, TEXT, TEXT);
        assertThat(studies.begin(inside, code).outline().getTotal()).isEqualTo(2);
        assertThat(studies.begin(fixture.employee("Frerichs"), code).outline().getTotal())
                .isEqualTo(3);
        studies.lessonDone(inside, code, "l1");
        assertThat(studies.lessonDone(inside, code, "l2").completed()).isTrue();
        assertThat(studies.again(inside, code).outline().getTotal()).isEqualTo(3);
        assertThat(certificates.list(inside)).hasSize(1);
    }

    @Test
    void a_course_is_taken_again_only_after_it_was_completed() {
        Asker me = fixture.employee("Gerdes");
        String code = fixture.course(LESSONS, TEXT);
        studies.begin(me, code);
        assertThatThrownBy(() -> studies.again(me, code)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_withdrawn_course_can_be_finished_but_not_begun() {
        Asker inside = fixture.employee("Harms");
        String code = fixture.course(LESSONS, TEXT);
        studies.begin(inside, code);
        fixture.withdraw(code);
        assertThatThrownBy(() -> studies.begin(fixture.employee("Ihnen"), code)).isInstanceOf(NotFound.class);
        assertThat(studies.lessonDone(inside, code, "l1").completed()).isTrue();
    }

    @Test
    void a_quiz_stays_locked_until_everything_before_it_is_done() {
        Asker me = fixture.employee("Janssen");
        String code = fixture.course(LESSONS, TEXT, QUIZ);
        studies.begin(me, code);
        assertThatThrownBy(() -> studies.open(me, code, "l2")).isInstanceOf(Conflict.class);
        studies.lessonDone(me, code, "l1");
        assertThat(studies.open(me, code, "l2").lesson().kind()).isEqualTo(QUIZ);
        assertThatThrownBy(() -> studies.lessonDone(me, code, "l2")).isInstanceOf(Conflict.class);
    }

    @Test
    void a_task_counts_when_the_lead_has_confirmed_it() {
        Asker me = fixture.employee("Klaaßen");
        Asker lead = fixture.leadOf(me);
        String code = fixture.course(new CompletionRule(false, false, true), TaskConfirm.LEAD, TASK);
        studies.begin(me, code);
        assertThat(studies.lessonDone(me, code, "l1").completed()).isFalse();
        TaskRow task = studies.tasksToConfirm(lead).get(0);
        assertThat(task.employee()).isEqualTo("Test Klaaßen");
        assertThatThrownBy(() -> studies.confirmTask(me, task.participation(), task.lesson()))
                .isInstanceOf(NotFound.class);
        Asker otherLead = new Asker(lead.employee(), Set.of(), Set.of(-1L));
        assertThatThrownBy(() -> studies.confirmTask(otherLead, task.participation(), task.lesson()))
                .isInstanceOf(NotFound.class);
        studies.confirmTask(lead, task.participation(), task.lesson());
        assertThat(courses.show(me, code).course().state()).isEqualTo(StudyState.DONE);
        assertThat(studies.tasksToConfirm(lead)).isEmpty();
    }

    @Test
    void what_was_not_begun_cannot_be_opened() {
        String code = fixture.course(LESSONS, TEXT);
        assertThatThrownBy(() -> studies.open(fixture.employee("Lübben"), code, "l1"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_catalogue_finds_filters_and_counts() {
        Asker me = fixture.employee("Meents");
        String begun = fixture.course(LESSONS, TEXT, TEXT);
        fixture.course(LESSONS, TEXT);
        studies.begin(me, begun);
        studies.lessonDone(me, begun, "l1");
        CourseQuery query = new CourseQuery(
                "probekurs fassung",
                Set.of(Topic.SAFETY),
                Set.of(CourseLength.QUARTER),
                Set.of(StudyState.BEGUN),
                List.of(begun),
                true,
                false,
                CourseSort.URGENT);
        assertThat(courses.list(me, query, Paging.first(10)).items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.code()).isEqualTo(begun);
                    assertThat(row.done()).isEqualTo(1);
                });
        assertThat(courses.facets(me, query).of(StudyState.BEGUN)).isEqualTo(1);
        assertThat(courses.list(me, CourseQuery.text("100%"), Paging.first(10)).total())
                .isZero();
        assertThat(courses.list(me, CourseQuery.ownCourses(), Paging.first(10)).total())
                .isEqualTo(1);
    }
}
