package org.rosenstock.learning.study;

import java.util.List;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.LessonRow;
import org.rosenstock.learning.course.CompletionRule;

/** When a course is complete. */
public final class CompletionPolicy {

    private CompletionPolicy() {}

    public static boolean isComplete(CompletionRule rule, List<LessonRow> lessons) {
        return !rule.isEmpty()
                && !lessons.isEmpty()
                && lessons.stream()
                        .filter(lesson -> counts(rule, lesson.kind()))
                        .allMatch(LessonRow::isDone);
    }

    private static boolean counts(CompletionRule rule, LessonKind kind) {
        return rule.lessons() || rule.quiz() && kind == LessonKind.QUIZ || rule.task() && kind == LessonKind.TASK;
    }
}
