package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.training.EvaluationAnswers;
import org.rosenstock.training.EvaluationQuestion;
import org.rosenstock.training.EvaluationSheet;
import org.rosenstock.training.Evaluations;

/** Page /training/evaluation: somebody who took part answers the questions of the form, once. */
@Named
@RequestScoped
public class EvaluationView {

    @Inject
    Asking asking;

    @Inject
    Evaluations evaluations;

    @Inject
    HttpServletRequest request;

    private @Nullable EvaluationSheet sheet;

    /** A question as the page shows it, with what was entered when the page comes back. */
    public record Entry(
            String name, EvaluationQuestion.Kind kind, String text, String low, String high, String entered) {

        /** What can be chosen, from 1. */
        public List<Integer> choices() {
            return IntStream.rangeClosed(1, kind.choices()).boxed().toList();
        }
    }

    public void load() {
        getSheet();
    }

    public String send() {
        Map<Long, Integer> choices = new HashMap<>();
        Map<Long, String> texts = new HashMap<>();
        for (EvaluationQuestion question : getSheet().questions()) {
            String entered = entered(question);
            if (question.kind() == EvaluationQuestion.Kind.TEXT) {
                texts.put(question.id(), entered);
            } else if (entered.matches("[0-9]")) {
                choices.put(question.id(), Integer.parseInt(entered));
            }
        }
        evaluations.answer(asking.asker(), getSheet().session(), new EvaluationAnswers(choices, texts));
        TrainingPages.say("training.evaluation.sent");
        return "/training/evaluation?faces-redirect=true&session=" + getSheet().session();
    }

    public EvaluationSheet getSheet() {
        if (sheet == null) {
            sheet = evaluations.sheet(asking.asker(), TrainingPages.id(request, "session"));
        }
        return sheet;
    }

    public List<Entry> getEntries() {
        String language = TrainingPages.locale().getLanguage();
        return getSheet().questions().stream()
                .map(each -> new Entry(
                        name(each),
                        each.kind(),
                        each.text(language),
                        each.low(language),
                        each.high(language),
                        entered(each)))
                .toList();
    }

    private String entered(EvaluationQuestion question) {
        return Objects.requireNonNullElse(request.getParameter(name(question)), "");
    }

    private static String name(EvaluationQuestion question) {
        return "answer-" + question.id();
    }
}
