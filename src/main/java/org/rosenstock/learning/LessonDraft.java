package org.rosenstock.learning;

import java.util.List;
import org.rosenstock.learning.quiz.Question;

/** A lesson opened by its author. */
public record LessonDraft(String code, LessonKind kind, LessonForm form, List<Question> questions) {

    public LessonDraft {
        questions = List.copyOf(questions);
    }
}
