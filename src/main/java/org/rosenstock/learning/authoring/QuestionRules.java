package org.rosenstock.learning.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rosenstock.learning.quiz.Fields;
import org.rosenstock.learning.quiz.Question;
import org.rosenstock.learning.quiz.QuestionReader;
import org.rosenstock.learning.quiz.QuestionWriter;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;

/** Questions written in the browser are held to the same rules as those of packages. */
public final class QuestionRules {

    private QuestionRules() {}

    /**
     * @param code name of the question within its quiz
     * @throws Rejected with everything that keeps it from being answered
     */
    public static Question sound(Question question, String code) {
        Map<String, Object> written = new LinkedHashMap<>(QuestionWriter.write(question));
        written.put("id", code);
        List<Finding> findings = new ArrayList<>();
        Question sound =
                QuestionReader.read(new Fields(written, "", findings)).orElseThrow(() -> new Rejected(findings));
        Rejected.unlessEmpty(findings.stream()
                .map(QuestionRules::inWordsOfTheForm)
                .distinct()
                .toList());
        return sound;
    }

    /** The rules speak of the names in a package; the form has labels instead. */
    private static Finding inWordsOfTheForm(Finding finding) {
        return switch (finding.key()) {
            case "learning.package.missing" -> missing(finding.field());
            case "learning.package.tooFew" ->
                Finding.of("", "learning.authoring.needsRows", finding.args().get(1));
            case "learning.package.notANumber" ->
                Finding.of(
                        finding.field(),
                        "learning.authoring.range",
                        finding.args().get(1),
                        finding.args().get(2));
            default -> finding;
        };
    }

    private static Finding missing(String field) {
        return switch (field) {
            case "text" -> Finding.of(field, "learning.authoring.needsQuestion");
            case "image.alt" -> Finding.of("alt", "learning.authoring.needsWords");
            default -> Finding.of("", "learning.authoring.needsWholeRow");
        };
    }
}
