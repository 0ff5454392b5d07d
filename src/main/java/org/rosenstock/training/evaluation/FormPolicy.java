package org.rosenstock.training.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rosenstock.shared.Finding;
import org.rosenstock.training.EvaluationForm;
import org.rosenstock.training.EvaluationQuestion;

/** What a form must have: a name and questions, all in both languages, few enough for two minutes. */
public final class FormPolicy {

    /** As many questions as can be answered in two minutes. */
    public static final int MOST = 12;

    private static final int NAME = 120;
    private static final int QUESTION = 200;
    private static final int END = 60;

    private FormPolicy() {}

    public static List<Finding> check(EvaluationForm form) {
        List<Finding> findings = new ArrayList<>();
        name(findings, "german", form.german());
        name(findings, "english", form.english());
        if (form.questions().isEmpty() || form.questions().size() > MOST) {
            findings.add(Finding.of("", "training.evaluation.howMany", MOST));
        }
        for (int i = 0; i < form.questions().size(); i++) {
            check(findings, i + 1, form.questions().get(i));
        }
        return findings;
    }

    private static void name(List<Finding> findings, String field, String text) {
        if (text.isEmpty()) {
            findings.add(Finding.of(field, "training.check.needed"));
        } else if (text.length() > NAME) {
            findings.add(Finding.of(field, "training.check.long", NAME));
        }
    }

    private static void check(List<Finding> findings, int position, EvaluationQuestion question) {
        Stream<String> ends =
                Stream.of(question.lowGerman(), question.lowEnglish(), question.highGerman(), question.highEnglish());
        boolean worded = Stream.of(question.german(), question.english())
                .allMatch(text -> !text.isEmpty() && text.length() <= QUESTION);
        boolean ended = question.kind() == EvaluationQuestion.Kind.SCALE
                ? ends.allMatch(text -> !text.isEmpty() && text.length() <= END)
                : ends.allMatch(String::isEmpty);
        if (!worded) {
            findings.add(Finding.of("", "training.evaluation.question", position, QUESTION));
        } else if (!ended) {
            findings.add(Finding.of("", "training.evaluation.ends", position, END));
        }
    }
}
