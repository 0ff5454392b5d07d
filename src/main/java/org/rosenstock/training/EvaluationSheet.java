package org.rosenstock.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person is asked about a date.
 *
 * @param lastDay on which answers are taken; absent when nothing is asked
 * @param least how many answers are told together at least
 */
public record EvaluationSheet(
        long session,
        String title,
        LocalDate heldOn,
        State state,
        @Nullable LocalDate lastDay,
        List<EvaluationQuestion> questions,
        int least) {

    public EvaluationSheet {
        questions = List.copyOf(questions);
    }

    /** Whether there is something to answer. */
    public enum State {
        OPEN,
        ANSWERED,
        OVER,
        /** Nothing is asked about this date. */
        NONE
    }
}
