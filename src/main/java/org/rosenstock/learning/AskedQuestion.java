package org.rosenstock.learning;

import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.quiz.Answer;
import org.rosenstock.learning.quiz.Grade;
import org.rosenstock.learning.quiz.PosedQuestion;

/**
 * A question of an attempt with what the learner gave so far.
 *
 * @param position from 1
 * @param grade only once the answer was checked or the attempt handed in
 */
public record AskedQuestion(
        int position,
        PosedQuestion question,
        @Nullable Answer answer,
        @Nullable Grade grade) {

    public boolean isChecked() {
        return grade != null;
    }

    public boolean isAnswered() {
        return answer != null;
    }
}
