package org.rosenstock.learning.quiz;

import java.util.List;

/**
 * What an answer is worth.
 *
 * @param points hundredths of a point earned, never below 0
 * @param max hundredths of a point to earn
 * @param parts for each shown option, row, item or gap: whether the learner's part of it is right; choices: whether it
 *     was rightly chosen or rightly left
 * @param feedback what the author wrote for this answer, in the order of the question; Markdown
 */
public record Grade(int points, int max, List<Boolean> parts, List<String> feedback) {

    public enum Verdict {
        RIGHT,
        PARTLY,
        WRONG
    }

    public Grade {
        parts = List.copyOf(parts);
        feedback = List.copyOf(feedback);
    }

    public Verdict verdict() {
        if (points == max) {
            return Verdict.RIGHT;
        }
        return points > 0 ? Verdict.PARTLY : Verdict.WRONG;
    }
}
