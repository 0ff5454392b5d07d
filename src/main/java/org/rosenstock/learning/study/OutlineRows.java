package org.rosenstock.learning.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rosenstock.learning.ChapterRow;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.LessonRow;
import org.rosenstock.learning.Outline;
import org.rosenstock.learning.TaskConfirm;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.shared.SqlValues;

/** Turns rows of lessons with their chapters into an outline. */
final class OutlineRows {

    private OutlineRows() {}

    static Outline outline(List<Object[]> rows, CompletionRule rule) {
        List<LessonRow> read = IntStream.range(0, rows.size())
                .mapToObj(i -> lesson(rows.get(i), i + 1))
                .toList();
        List<LessonRow> lessons = LockPolicy.apply(rule, read);
        Map<Long, List<LessonRow>> byChapter = new LinkedHashMap<>();
        Map<Long, String> titles = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            long chapter = SqlValues.number(rows.get(i)[0]);
            titles.put(chapter, (String) rows.get(i)[1]);
            byChapter.computeIfAbsent(chapter, any -> new ArrayList<>()).add(lessons.get(i));
        }
        return new Outline(byChapter.entrySet().stream()
                .map(entry -> new ChapterRow(titles.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList());
    }

    private static LessonRow lesson(Object[] row, int position) {
        return new LessonRow(
                SqlValues.number(row[2]),
                (String) row[3],
                position,
                (String) row[4],
                LessonKind.valueOf((String) row[5]),
                (int) SqlValues.number(row[6]),
                TaskConfirm.valueOf((String) row[7]),
                state(row));
    }

    private static LessonRow.State state(Object[] row) {
        if (row[9] != null) {
            return LessonRow.State.DONE;
        }
        return row[8] != null ? LessonRow.State.WAITING : LessonRow.State.OPEN;
    }
}
