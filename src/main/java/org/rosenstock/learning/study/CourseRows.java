package org.rosenstock.learning.study;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CourseRow;
import org.rosenstock.learning.StudyState;
import org.rosenstock.learning.Topic;
import org.rosenstock.shared.SqlValues;

/** Columns of a catalogue row and how to read them; the query names course c, version v, participation p. */
final class CourseRows {

    static final String COLUMNS = """
            c.id, c.code, v.title, v.summary, v.topic, v.language, v.minutes, v.id, v.cover, v.published_at,
            (select count(*) from learning_lesson l where l.version_id = v.id),
            p.id as participation, p.completed_at,
            (select count(*) from learning_lesson_done d where d.participation_id = p.id and d.done_at is not null)
            """;

    static final int WIDTH = 14;

    private CourseRows() {}

    static CourseRow row(Object[] row, ZoneId zone) {
        StudyState state = state(row);
        return new CourseRow(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Topic.valueOf((String) row[4]),
                (String) row[5],
                (int) SqlValues.number(row[6]),
                SqlValues.number(row[7]),
                (String) row[8],
                SqlValues.instantOrNull(row[9]),
                (int) SqlValues.number(row[10]),
                state,
                (int) SqlValues.number(row[13]),
                day(row[12], zone));
    }

    private static StudyState state(Object[] row) {
        if (row[11] == null) {
            return StudyState.OPEN;
        }
        return row[12] == null ? StudyState.BEGUN : StudyState.DONE;
    }

    private static @Nullable LocalDate day(@Nullable Object instant, ZoneId zone) {
        return instant == null ? null : SqlValues.instant(instant).atZone(zone).toLocalDate();
    }
}
