package org.rosenstock.training;

import java.util.Map;

/**
 * What somebody answers, each by the id of the question; whatever is left out is not answered.
 *
 * @param choices 1 to 5 on a scale, 1 for yes and 2 for no
 */
public record EvaluationAnswers(Map<Long, Integer> choices, Map<Long, String> texts) {

    public EvaluationAnswers {
        choices = Map.copyOf(choices);
        texts = Map.copyOf(texts);
    }
}
