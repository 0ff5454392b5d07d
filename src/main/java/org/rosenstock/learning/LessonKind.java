package org.rosenstock.learning;

import java.util.Locale;

/** What a lesson asks the learner to do: read, look at a document, answer questions, do something in practice. */
public enum LessonKind {
    TEXT,
    DOCUMENT,
    QUIZ,
    TASK;

    /** Name in course packages and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
