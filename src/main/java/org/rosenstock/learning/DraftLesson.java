package org.rosenstock.learning;

/** A lesson in the outline that authors arrange. */
public record DraftLesson(String code, LessonKind kind, String title, int minutes) {}
