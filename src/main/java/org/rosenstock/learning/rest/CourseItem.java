package org.rosenstock.learning.rest;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CourseRow;

/**
 * A course with the progress of the asker.
 *
 * @param state open, begun or done
 * @param lessons number of lessons
 * @param lessonsDone how many of them the asker has done
 * @param completedOn day of the latest completion
 */
public record CourseItem(
        String id,
        String title,
        String summary,
        String topic,
        String language,
        int minutes,
        String state,
        int lessons,
        int lessonsDone,
        @Nullable LocalDate completedOn) {

    static CourseItem of(CourseRow row) {
        return new CourseItem(
                row.code(),
                row.title(),
                row.summary(),
                word(row.topic()),
                row.language(),
                row.minutes(),
                word(row.state()),
                row.lessons(),
                row.done(),
                row.completedOn());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
