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
        Rejected.unlessEmpty(findings);
        return sound;
    }
}
