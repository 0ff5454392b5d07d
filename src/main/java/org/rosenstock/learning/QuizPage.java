package org.rosenstock.learning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.quiz.QuizSettings;

/**
 * A quiz as one learner finds it.
 *
 * @param lesson the opened quiz with everything around it
 * @param extraPercent more time this person has
 * @param attemptsLeft absent when there is no limit
 * @param attempt the open attempt, else the latest one
 * @param questions of that attempt, in order
 * @param count number of questions, also before the first attempt
 */
public record QuizPage(
        LessonPage lesson,
        QuizSettings settings,
        int extraPercent,
        @Nullable Integer attemptsLeft,
        @Nullable AttemptRow attempt,
        List<AskedQuestion> questions,
        int count) {

    public QuizPage {
        questions = List.copyOf(questions);
    }

    public boolean isRunning() {
        return attempt != null && attempt.isOpen();
    }

    public boolean isMayStart() {
        return !isRunning() && (attemptsLeft == null || attemptsLeft > 0);
    }

    /** The first question whose answer was not checked. */
    public Optional<AskedQuestion> firstOpen() {
        return questions.stream().filter(question -> !question.isChecked()).findFirst();
    }
}
