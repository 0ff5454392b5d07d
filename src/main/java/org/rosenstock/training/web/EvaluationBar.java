package org.rosenstock.training.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rosenstock.training.EvaluationFigure;
import org.rosenstock.training.EvaluationQuestion;

/**
 * One question with choices, as chart and table show it.
 *
 * @param ends what 1 and 5 mean; empty for yes and no
 * @param mean of a scale, share of yes otherwise; empty when too few answered
 */
public record EvaluationBar(
        EvaluationQuestion.Kind kind,
        String text,
        String ends,
        List<Long> counts,
        long total,
        String mean,
        List<Part> parts) {

    private static final double WHOLE = 100;

    public EvaluationBar {
        counts = List.copyOf(counts);
        parts = List.copyOf(parts);
    }

    /** A piece of the bar, in hundredths of its length. */
    public record Part(String css, double x, double width) {}

    static EvaluationBar of(EvaluationFigure figure, Locale locale) {
        EvaluationQuestion question = figure.question();
        String language = locale.getLanguage();
        boolean scale = question.kind() == EvaluationQuestion.Kind.SCALE;
        return new EvaluationBar(
                question.kind(),
                question.text(language),
                scale ? "1 " + question.low(language) + " · 5 " + question.high(language) : "",
                figure.counts(),
                figure.total(),
                scale ? EvaluationWords.mean(figure.mean(), locale) : share(figure),
                parts(figure, scale));
    }

    public boolean isScale() {
        return kind == EvaluationQuestion.Kind.SCALE;
    }

    private static String share(EvaluationFigure figure) {
        return figure.total() == 0 ? "" : Math.round(WHOLE * figure.counts().get(0) / figure.total()) + " %";
    }

    /** Yes is drawn as the best choice, no as the poorest. */
    private static List<Part> parts(EvaluationFigure figure, boolean scale) {
        List<Part> parts = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < figure.counts().size(); i++) {
            double width = WHOLE * figure.counts().get(i) / figure.total();
            int tone = scale ? i + 1 : i == 0 ? EvaluationQuestion.Kind.SCALE.choices() : 1;
            if (width > 0) {
                parts.add(new Part("p" + tone, x, width));
            }
            x += width;
        }
        return parts;
    }
}
