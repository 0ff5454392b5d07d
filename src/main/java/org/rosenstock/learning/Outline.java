package org.rosenstock.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chapters and lessons of a course with the state each has for one person. */
public record Outline(List<ChapterRow> chapters) {

    public Outline {
        chapters = List.copyOf(chapters);
    }

    /** All lessons in order. */
    public List<LessonRow> lessons() {
        return chapters.stream().flatMap(chapter -> chapter.lessons().stream()).toList();
    }

    public Optional<LessonRow> find(String code) {
        return lessons().stream().filter(lesson -> lesson.code().equals(code)).findFirst();
    }

    public Optional<LessonRow> before(LessonRow lesson) {
        return lessons().stream()
                .filter(other -> other.position() < lesson.position())
                .max(Comparator.comparingInt(LessonRow::position));
    }

    public Optional<LessonRow> after(LessonRow lesson) {
        return lessons().stream()
                .filter(other -> other.position() > lesson.position())
                .findFirst();
    }

    public int getTotal() {
        return lessons().size();
    }

    public int getDone() {
        return (int) lessons().stream().filter(LessonRow::isDone).count();
    }

    /** Estimated minutes of what is not done yet. */
    public int getMinutesLeft() {
        return lessons().stream()
                .filter(lesson -> !lesson.isBehind())
                .mapToInt(LessonRow::minutes)
                .sum();
    }
}
