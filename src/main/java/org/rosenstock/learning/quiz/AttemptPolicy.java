package org.rosenstock.learning.quiz;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a quiz may be tried, how long an attempt lasts and when it is passed. */
public final class AttemptPolicy {

    private static final int PERCENT = 100;

    private AttemptPolicy() {}

    /** @param used attempts already begun in this run of the course */
    public static boolean mayStart(QuizSettings quiz, int used) {
        return quiz.attempts() == 0 || used < quiz.attempts();
    }

    /** Attempts still free, absent when there is no limit. */
    public static @Nullable Integer left(QuizSettings quiz, int used) {
        return quiz.attempts() == 0 ? null : Math.max(0, quiz.attempts() - used);
    }

    /**
     * @param extraPercent more time this person has, 0 for none; 50 makes 30 out of 20 minutes
     * @return the moment after which answers no longer count, absent without a time limit
     */
    public static @Nullable Instant deadline(QuizSettings quiz, Instant start, int extraPercent) {
        Integer minutes = quiz.minutes();
        return minutes == null
                ? null
                : start.plus(Duration.ofMinutes(minutes)
                        .multipliedBy(PERCENT + extraPercent)
                        .dividedBy(PERCENT));
    }

    /** Both in hundredths of a point; a quiz without points is passed by handing it in. */
    public static boolean isPassed(QuizSettings quiz, int points, int max) {
        return (long) points * PERCENT >= (long) quiz.pass() * max;
    }
}
