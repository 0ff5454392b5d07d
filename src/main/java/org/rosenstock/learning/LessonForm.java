package org.rosenstock.learning;

import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.quiz.QuizSettings;

/**
 * A lesson as its author leaves it.
 *
 * @param body Markdown
 * @param media document of a document lesson
 * @param edition of the lesson the form was filled from
 */
public record LessonForm(
        String title,
        int minutes,
        String body,
        @Nullable String media,
        TaskConfirm confirm,
        QuizSettings quiz,
        int edition) {}
