package org.rosenstock.learning.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.LessonRow;

/** Where somebody goes on: the lesson last opened, or what comes next after it when that is done. */
public final class ResumePolicy {

    private ResumePolicy() {}

    public static Optional<LessonRow> next(List<LessonRow> lessons, @Nullable String last) {
        int from = position(lessons, last);
        return Stream.concat(
                        lessons.stream().filter(lesson -> lesson.position() >= from),
                        lessons.stream().filter(lesson -> lesson.position() < from))
                .filter(lesson -> lesson.state() == LessonRow.State.OPEN)
                .findFirst()
                .or(() -> lessons.stream().findFirst());
    }

    private static int position(List<LessonRow> lessons, @Nullable String last) {
        return lessons.stream()
                .filter(lesson -> lesson.code().equals(last))
                .mapToInt(LessonRow::position)
                .findFirst()
                .orElse(0);
    }
}
