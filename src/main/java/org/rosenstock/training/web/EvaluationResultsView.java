package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.training.EvaluationFigure;
import org.rosenstock.training.EvaluationLot;
import org.rosenstock.training.EvaluationQuestion;
import org.rosenstock.training.EvaluationResult;
import org.rosenstock.training.EvaluationResults;

/** Page /training/evaluation-results: what people think of one offering, as chart, table and texts. */
@Named
@RequestScoped
public class EvaluationResultsView {

    @Inject
    Asking asking;

    @Inject
    EvaluationResults results;

    @Inject
    HttpServletRequest request;

    private @Nullable EvaluationResult result;
    private @Nullable List<EvaluationBar> bars;

    /** What was written to one question. */
    public record Quotes(String text, List<String> answers) {}

    public void load() {
        getResult();
    }

    public EvaluationResult getResult() {
        if (result == null) {
            String offering = Objects.requireNonNullElse(request.getParameter("offering"), "");
            result = results.of(asking.asker(), offering, getLot());
        }
        return result;
    }

    /** Questions with choices. */
    public List<EvaluationBar> getBars() {
        if (bars == null) {
            bars = getResult().figures().stream()
                    .filter(figure -> figure.question().kind() != EvaluationQuestion.Kind.TEXT)
                    .map(figure -> EvaluationBar.of(figure, TrainingPages.locale()))
                    .toList();
        }
        return bars;
    }

    public List<EvaluationBar> getScales() {
        return getBars().stream().filter(EvaluationBar::isScale).toList();
    }

    public List<EvaluationBar> getYesNo() {
        return getBars().stream().filter(bar -> !bar.isScale()).toList();
    }

    public List<Quotes> getQuotes() {
        String language = TrainingPages.locale().getLanguage();
        return getResult().figures().stream()
                .filter(figure -> figure.question().kind() == EvaluationQuestion.Kind.TEXT)
                .map(figure -> new Quotes(figure.question().text(language), figure.texts()))
                .toList();
    }

    /** Mean of all scales that enough answered. */
    public String getMean() {
        double points = 0;
        long answers = 0;
        for (EvaluationFigure figure : getResult().figures()) {
            Double mean = figure.mean();
            if (mean != null) {
                points += mean * figure.total();
                answers += figure.total();
            }
        }
        return EvaluationWords.mean(answers == 0 ? null : points / answers, TrainingPages.locale());
    }

    public long getDates() {
        return getResult().shown().stream().mapToLong(EvaluationLot::dates).sum();
    }

    public String days(EvaluationLot lot) {
        return TrainingPages.text(
                "training.evaluation.lotAnswers", EvaluationWords.days(lot, TrainingPages.locale()), lot.answers());
    }

    public long getLot() {
        return request.getParameter("lot") == null
                        || request.getParameter("lot").isEmpty()
                ? 0
                : TrainingPages.id(request, "lot");
    }
}
