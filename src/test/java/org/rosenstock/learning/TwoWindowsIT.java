package org.rosenstock.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rosenstock.learning.LessonKind.QUIZ;
import static org.rosenstock.learning.LessonKind.TASK;
import static org.rosenstock.learning.LessonKind.TEXT;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.learning.quiz.Answer;
import org.rosenstock.people.Asker;

/** A button pressed twice, or two windows at once: everything happens once, and nobody is shown a conflict. */
@InContainer
class TwoWindowsIT {

    private static final CompletionRule LESSONS = new CompletionRule(true, false, false);
    private static final String NUMBER =
            "{\"id\":\"q1\",\"type\":\"number\",\"points\":1,\"text\":\"Notruf?\",\"answer\":112,\"explanation\":\"\"}";
    private static final int WINDOWS = 4;

    @Inject
    CourseFixture fixture;

    @Inject
    Studies studies;

    @Inject
    Attempts attempts;

    @Inject
    Courses courses;

    @Inject
    Certificates certificates;

    @Resource
    ManagedExecutorService threads;

    @Test
    void a_course_is_begun_once() throws Exception {
        Asker me = fixture.employee("Zweifach");
        String code = fixture.course(LESSONS, TEXT);
        everywhere(() -> studies.begin(me, code));
        assertThat(studies.continuing(me)).hasSize(1);
    }

    @Test
    void the_last_lesson_gives_one_certificate() throws Exception {
        Asker me = fixture.employee("Zwilling");
        String code = fixture.course(LESSONS, TEXT);
        studies.begin(me, code);
        everywhere(() -> {
            studies.open(me, code, "l1");
            return studies.lessonDone(me, code, "l1");
        });
        assertThat(certificates.list(me)).hasSize(1);
    }

    @Test
    void the_last_lessons_done_in_two_windows_complete_the_course() throws Exception {
        Asker me = fixture.employee("Zweig");
        for (int round = 1; round <= 5; round++) {
            String code = fixture.course(LESSONS, TEXT, TEXT);
            studies.begin(me, code);
            atOnce(List.of(() -> studies.lessonDone(me, code, "l1"), () -> studies.lessonDone(me, code, "l2")));
            assertThat(certificates.list(me)).hasSize(round);
        }
    }

    @Test
    void a_lead_and_the_person_can_finish_at_once() throws Exception {
        Asker me = fixture.employee("Zwo");
        Asker lead = fixture.leadOf(me);
        for (int round = 1; round <= 5; round++) {
            String code = fixture.course(LESSONS, TaskConfirm.LEAD, TASK, TEXT);
            studies.begin(me, code);
            studies.lessonDone(me, code, "l1");
            TaskRow task = studies.tasksToConfirm(lead).get(0);
            atOnce(List.of(() -> studies.lessonDone(me, code, "l2"), () -> {
                studies.confirmTask(lead, task.participation(), task.lesson());
                return true;
            }));
            assertThat(certificates.list(me)).hasSize(round);
        }
    }

    @Test
    void a_quiz_is_begun_and_handed_in_once() throws Exception {
        Asker me = fixture.employee("Zwanzig");
        String code = fixture.course(new CompletionRule(false, true, false), QUIZ);
        fixture.question(code, "l1", NUMBER);
        studies.begin(me, code);
        everywhere(() -> {
            attempts.start(me, code, "l1");
            return true;
        });
        AttemptRow attempt = attempts.open(me, code, "l1").attempt();
        everywhere(() -> {
            attempts.save(me, attempt.id(), "q1", new Answer.Typed(List.of("112")));
            return true;
        });
        everywhere(() -> {
            attempts.submit(me, attempt.id());
            return attempts.open(me, code, "l1");
        });
        assertThat(attempts.open(me, code, "l1").attempt().id()).isEqualTo(attempt.id());
        assertThat(courses.show(me, code).course().state()).isEqualTo(StudyState.DONE);
        assertThat(certificates.list(me)).hasSize(1);
    }

    private void everywhere(Callable<?> what) throws Exception {
        atOnce(Stream.<Callable<?>>generate(() -> what).limit(WINDOWS).toList());
    }

    /** All at the same moment; the first failure is the test's. */
    private void atOnce(List<Callable<?>> windows) throws Exception {
        CyclicBarrier start = new CyclicBarrier(windows.size());
        List<? extends Future<?>> running = IntStream.range(0, windows.size())
                .mapToObj(i -> threads.submit(() -> {
                    start.await();
                    return windows.get(i).call();
                }))
                .toList();
        for (Future<?> window : running) {
            window.get();
        }
    }
}
