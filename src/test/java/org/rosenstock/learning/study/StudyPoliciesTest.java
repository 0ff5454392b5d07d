package org.rosenstock.learning.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.LessonRow;
import org.rosenstock.learning.LessonRow.State;
import org.rosenstock.learning.TaskConfirm;
import org.rosenstock.learning.course.CompletionRule;

class StudyPoliciesTest {

    private static final CompletionRule ALL = new CompletionRule(true, false, false);

    @Test
    void a_course_is_complete_when_every_lesson_is_done() {
        assertThat(CompletionPolicy.isComplete(ALL, List.of(text(1, State.DONE), quiz(2, State.OPEN))))
                .isFalse();
        assertThat(CompletionPolicy.isComplete(ALL, List.of(text(1, State.DONE), quiz(2, State.DONE))))
                .isTrue();
    }

    @Test
    void the_quiz_alone_completes_a_course_whose_rule_says_so() {
        CompletionRule rule = new CompletionRule(false, true, false);
        assertThat(CompletionPolicy.isComplete(rule, List.of(text(1, State.OPEN), quiz(2, State.DONE))))
                .isTrue();
        assertThat(CompletionPolicy.isComplete(rule, List.of(text(1, State.DONE), quiz(2, State.OPEN))))
                .isFalse();
    }

    @Test
    void a_task_that_waits_for_the_lead_keeps_the_course_open() {
        CompletionRule rule = new CompletionRule(false, true, true);
        assertThat(CompletionPolicy.isComplete(rule, List.of(quiz(1, State.DONE), task(2, State.WAITING))))
                .isFalse();
        assertThat(CompletionPolicy.isComplete(rule, List.of(quiz(1, State.DONE), task(2, State.DONE))))
                .isTrue();
    }

    @Test
    void a_rule_that_asks_for_nothing_never_completes() {
        assertThat(CompletionPolicy.isComplete(new CompletionRule(false, false, false), List.of(text(1, State.DONE))))
                .isFalse();
        assertThat(CompletionPolicy.isComplete(ALL, List.of())).isFalse();
    }

    @Test
    void a_quiz_opens_when_everything_before_it_is_behind_the_learner() {
        assertThat(LockPolicy.apply(ALL, List.of(text(1, State.OPEN), quiz(2, State.OPEN), text(3, State.OPEN))))
                .extracting(LessonRow::state)
                .containsExactly(State.OPEN, State.LOCKED, State.OPEN);
        assertThat(LockPolicy.apply(ALL, List.of(text(1, State.DONE), task(2, State.WAITING), quiz(3, State.OPEN))))
                .extracting(LessonRow::state)
                .containsExactly(State.DONE, State.WAITING, State.OPEN);
    }

    @Test
    void a_passed_quiz_is_never_locked_again() {
        assertThat(LockPolicy.apply(ALL, List.of(text(1, State.OPEN), quiz(2, State.DONE))))
                .extracting(LessonRow::state)
                .containsExactly(State.OPEN, State.DONE);
    }

    @Test
    void goes_on_where_one_stopped() {
        List<LessonRow> lessons = List.of(text(1, State.OPEN), text(2, State.OPEN), text(3, State.OPEN));
        assertThat(ResumePolicy.next(lessons, "l2"))
                .hasValueSatisfying(next -> assertThat(next.code()).isEqualTo("l2"));
        assertThat(ResumePolicy.next(lessons, null))
                .hasValueSatisfying(next -> assertThat(next.code()).isEqualTo("l1"));
    }

    @Test
    void goes_on_behind_a_lesson_that_is_done_and_comes_back_to_what_was_skipped() {
        assertThat(ResumePolicy.next(List.of(text(1, State.OPEN), text(2, State.DONE), text(3, State.OPEN)), "l2"))
                .hasValueSatisfying(next -> assertThat(next.code()).isEqualTo("l3"));
        assertThat(ResumePolicy.next(List.of(text(1, State.OPEN), text(2, State.DONE), quiz(3, State.LOCKED)), "l2"))
                .hasValueSatisfying(next -> assertThat(next.code()).isEqualTo("l1"));
    }

    @Test
    void a_finished_course_opens_at_its_beginning() {
        assertThat(ResumePolicy.next(List.of(text(1, State.DONE), text(2, State.DONE)), "l2"))
                .hasValueSatisfying(next -> assertThat(next.code()).isEqualTo("l1"));
    }

    private static LessonRow text(int position, State state) {
        return lesson(position, LessonKind.TEXT, state);
    }

    private static LessonRow quiz(int position, State state) {
        return lesson(position, LessonKind.QUIZ, state);
    }

    private static LessonRow task(int position, State state) {
        return lesson(position, LessonKind.TASK, state);
    }

    private static LessonRow lesson(int position, LessonKind kind, State state) {
        return new LessonRow(position, "l" + position, position, "Lesson", kind, 5, TaskConfirm.SELF, state);
    }
}
