package org.rosenstock.training;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question.
 *
 * @param counts how often each choice was made, the first for 1; empty for texts and when too few answered
 * @param texts in alphabetical order
 */
public record EvaluationFigure(EvaluationQuestion question, List<Long> counts, List<String> texts) {

    public EvaluationFigure {
        counts = List.copyOf(counts);
        texts = List.copyOf(texts);
    }

    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** Mean of a scale. */
    public @Nullable Double mean() {
        if (question.kind() != EvaluationQuestion.Kind.SCALE || total() == 0) {
            return null;
        }
        long sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += (i + 1) * counts.get(i);
        }
        return (double) sum / total();
    }
}
