package org.rosenstock.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.ExportHead;
import org.rosenstock.shared.Texts;
import org.rosenstock.training.EvaluationFigure;
import org.rosenstock.training.EvaluationQuestion;
import org.rosenstock.training.EvaluationResult;
import org.rosenstock.training.EvaluationResults;

/** What people think of an offering, to take along: what the page shows and no more. */
@ApplicationScoped
class EvaluationSheets {

    @Inject
    EvaluationResults results;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** A line for each choice with how often it was made, then the texts; that it was taken is recorded. */
    TrainingSheets.Sheet results(Asker by, String offering, long lot, Locale locale) {
        EvaluationResult result = results.of(by, offering, lot);
        audit.record(by.employee(), "training.export.evaluation", "offering " + offering, "");
        List<List<?>> lines = new ArrayList<>();
        for (EvaluationFigure figure : result.figures()) {
            String question = figure.question().text(locale.getLanguage());
            for (int choice = 1; choice <= figure.counts().size(); choice++) {
                lines.add(List.of(
                        question, label(figure, choice, locale), figure.counts().get(choice - 1)));
            }
            figure.texts().forEach(text -> lines.add(List.of(question, text, "")));
        }
        return new TrainingSheets.Sheet(
                "rueckmeldung-" + offering,
                head(result, locale),
                Stream.of("question", "answer", "number")
                        .map(key -> Texts.get(locale, "training.evaluation.export." + key))
                        .toList(),
                lines);
    }

    private static String label(EvaluationFigure figure, int choice, Locale locale) {
        EvaluationQuestion question = figure.question();
        if (question.kind() == EvaluationQuestion.Kind.YES_NO) {
            return Texts.get(locale, choice == 1 ? "training.evaluation.yes" : "training.evaluation.no");
        }
        String end = choice == 1
                ? question.low(locale.getLanguage())
                : choice == question.kind().choices() ? question.high(locale.getLanguage()) : "";
        return (choice + " " + end).strip();
    }

    private ExportHead head(EvaluationResult result, Locale locale) {
        String days = result.shown().stream()
                .map(lot -> EvaluationWords.days(lot, locale))
                .collect(Collectors.joining("; "));
        return new ExportHead(
                locale,
                result.title(),
                List.of(
                        new ExportHead.Fact(Texts.get(locale, "training.evaluation.dates"), days),
                        new ExportHead.Fact(
                                Texts.get(locale, "training.evaluation.answers"),
                                Texts.get(locale, "training.evaluation.of", result.answers(), result.people())),
                        new ExportHead.Fact(
                                Texts.get(locale, "training.export.made"), DateText.of(LocalDate.now(clock)))));
    }
}
