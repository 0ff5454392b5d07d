package org.rosenstock.learning.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.quiz.Question.Blank;
import org.rosenstock.learning.quiz.Question.Choice;
import org.rosenstock.learning.quiz.Question.Common;
import org.rosenstock.learning.quiz.Question.Picture;

/** Writes questions the way {@link QuestionReader} reads them; names in the order an author would write them. */
public final class QuestionWriter {

    private QuestionWriter() {}

    public static Map<String, Object> write(Question question) {
        Map<String, Object> map = new LinkedHashMap<>();
        Common common = question.common();
        map.put("id", common.code());
        map.put("type", question.kind().type());
        map.put("points", common.points());
        map.put("text", common.text());
        Picture picture = common.picture();
        if (picture != null) {
            map.put("image", Map.of("file", picture.file(), "alt", picture.alt()));
        }
        if (common.partial() != question.kind().partialByDefault()) {
            map.put("partial", common.partial());
        }
        solution(question, map);
        if (!common.explanation().isEmpty()) {
            map.put("explanation", common.explanation());
        }
        return map;
    }

    private static void solution(Question question, Map<String, Object> map) {
        if (question instanceof Question.Single single) {
            map.put("choices", choices(single.choices()));
        } else if (question instanceof Question.Multiple multiple) {
            map.put("choices", choices(multiple.choices()));
        } else if (question instanceof Question.TrueFalse statement) {
            map.put("answer", statement.answer());
            put(map, "feedbackTrue", statement.feedbackTrue());
            put(map, "feedbackFalse", statement.feedbackFalse());
        } else if (question instanceof Question.Numeric numeric) {
            map.put("answer", numeric.answer());
            map.put("tolerance", numeric.tolerance());
            put(map, "unit", numeric.unit());
        } else {
            parts(question, map);
        }
    }

    private static void parts(Question question, Map<String, Object> map) {
        if (question instanceof Question.ShortText shortText) {
            map.put("accepted", shortText.accepted());
        } else if (question instanceof Question.Matching matching) {
            map.put("pairs", matching.pairs().stream().map(QuestionWriter::pair).toList());
            if (!matching.extraRight().isEmpty()) {
                map.put("extraRight", matching.extraRight());
            }
        } else if (question instanceof Question.Ordering ordering) {
            map.put("items", ordering.items());
        } else if (question instanceof Question.Gap gap) {
            map.put("gaps", gap.gaps().stream().map(QuestionWriter::blank).toList());
        }
    }

    private static List<Map<String, Object>> choices(List<Choice> choices) {
        return choices.stream().map(QuestionWriter::choice).toList();
    }

    private static Map<String, Object> choice(Choice choice) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", choice.text());
        if (choice.correct()) {
            map.put("correct", true);
        }
        put(map, "feedback", choice.feedback());
        return map;
    }

    private static Map<String, Object> pair(Question.Pair pair) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("left", pair.left());
        map.put("right", pair.right());
        return map;
    }

    private static Map<String, Object> blank(Blank blank) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (blank.choices().isEmpty()) {
            map.put("accepted", blank.accepted());
        } else {
            map.put("choices", blank.choices());
            map.put("correct", blank.accepted().get(0));
        }
        return map;
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
