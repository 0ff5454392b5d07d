package org.rosenstock.training.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Finding;
import org.rosenstock.training.EvaluationAnswers;
import org.rosenstock.training.EvaluationQuestion;

/** What may be answered: each question with one of its choices or a text, at least one of them. */
public final class AnswerPolicy {

    /** As long as an answer may be. */
    public static final int TEXT = 1000;

    private AnswerPolicy() {}

    public static List<Finding> check(List<EvaluationQuestion> asked, EvaluationAnswers given) {
        Map<Long, EvaluationQuestion> questions =
                asked.stream().collect(Collectors.toMap(EvaluationQuestion::id, Function.identity()));
        List<Finding> findings = new ArrayList<>();
        boolean fits = given.choices().entrySet().stream()
                        .allMatch(each -> isChoice(questions.get(each.getKey()), each.getValue()))
                && given.texts().keySet().stream()
                        .map(questions::get)
                        .allMatch(question -> question != null && question.kind() == EvaluationQuestion.Kind.TEXT);
        if (!fits) {
            findings.add(Finding.of("", "training.evaluation.notAsked"));
        }
        if (given.texts().values().stream().anyMatch(text -> text.strip().length() > TEXT)) {
            findings.add(Finding.of("", "training.evaluation.tooLong", TEXT));
        }
        if (given.choices().isEmpty() && given.texts().values().stream().allMatch(String::isBlank)) {
            findings.add(Finding.of("", "training.evaluation.nothing"));
        }
        return findings;
    }

    private static boolean isChoice(@Nullable EvaluationQuestion question, int choice) {
        return question != null && choice >= 1 && choice <= question.kind().choices();
    }
}
