package org.rosenstock.training;

import java.util.List;

/**
 * Results of one offering.
 *
 * @param lots that can be chosen, the latest first
 * @param shown those whose answers the figures count
 * @param waiting dates that are not told yet
 * @param least how many answers are told together at least
 */
public record EvaluationResult(
        String offering,
        String title,
        List<EvaluationLot> lots,
        List<EvaluationLot> shown,
        List<EvaluationFigure> figures,
        long waiting,
        int least) {

    public EvaluationResult {
        lots = List.copyOf(lots);
        shown = List.copyOf(shown);
        figures = List.copyOf(figures);
    }

    public long people() {
        return shown.stream().mapToLong(EvaluationLot::people).sum();
    }

    public long answers() {
        return shown.stream().mapToLong(EvaluationLot::answers).sum();
    }
}
