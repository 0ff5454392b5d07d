package org.rosenstock.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One go at a quiz, for the learner's own eyes.
 *
 * @param number from 1
 * @param deadline end of the time limit
 * @param submittedAt absent while it is open
 * @param points hundredths of a point
 * @param max hundredths of a point
 */
public record AttemptRow(
        long id,
        int number,
        @Nullable Instant deadline,
        @Nullable Instant submittedAt,
        int points,
        int max,
        boolean passed) {

    public boolean isOpen() {
        return submittedAt == null;
    }

    /** Whole percent of the points, rounded down so that it never looks like enough when it is not. */
    public int getPercent() {
        return max == 0 ? 100 : (int) (points * 100L / max);
    }
}
