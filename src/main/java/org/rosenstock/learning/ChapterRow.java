package org.rosenstock.learning;

import java.util.List;

/** A chapter in the outline of a course. */
public record ChapterRow(String title, List<LessonRow> lessons) {

    public ChapterRow {
        lessons = List.copyOf(lessons);
    }

    public long getDone() {
        return lessons.stream().filter(LessonRow::isDone).count();
    }
}
