package org.rosenstock.learning.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rosenstock.learning.quiz.Question.Blank;
import org.rosenstock.learning.quiz.Question.Choice;
import org.rosenstock.learning.quiz.Question.Common;
import org.rosenstock.learning.quiz.Question.Pair;
import org.rosenstock.learning.quiz.Question.Picture;

/** Reads questions as packages and the database hold them; complains about everything that could not be answered. */
public final class QuestionReader {

    private static final int MAX_POINTS = 100;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,60}");
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\d{1,3})}}");

    private QuestionReader() {}

    /** The question, or nothing when its type is unknown; other faults are added to the findings of the fields. */
    public static Optional<Question> read(Fields fields) {
        String type = fields.text("type");
        Optional<QuestionKind> kind = QuestionKind.ofType(type);
        if (kind.isEmpty() && !type.isEmpty()) {
            fields.add("type", "learning.package.unknownQuestionType", type);
        }
        Optional<Question> question = kind.map(known -> read(known, fields));
        question.ifPresent(read -> fields.refuseUnknown());
        return question;
    }

    private static Question read(QuestionKind kind, Fields fields) {
        Common common = common(kind, fields);
        return switch (kind) {
            case SINGLE -> new Question.Single(common, choices(fields, true));
            case MULTIPLE -> new Question.Multiple(common, choices(fields, false));
            case TRUE_FALSE -> statement(common, fields);
            case NUMBER -> number(common, fields);
            case TEXT -> new Question.ShortText(common, fields.texts("accepted", 1));
            case MATCHING -> new Question.Matching(common, pairs(fields), fields.texts("extraRight", 0));
            case ORDERING -> new Question.Ordering(common, fields.texts("items", 2));
            case GAP -> gap(common, fields);
        };
    }

    private static Common common(QuestionKind kind, Fields fields) {
        String code = fields.text("id");
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            fields.add("id", "learning.package.badId", code);
        }
        Picture picture = null;
        if (fields.has("image")) {
            Fields image = fields.child("image");
            picture = new Picture(image.text("file"), image.text("alt"));
            image.refuseUnknown();
        }
        String explanation = fields.optionalText("explanation");
        return new Common(
                code,
                fields.text("text"),
                fields.number("points", 1, 1, MAX_POINTS),
                fields.flag("partial", kind.partialByDefault()),
                picture,
                explanation == null ? "" : explanation);
    }

    private static List<Choice> choices(Fields fields, boolean exactlyOne) {
        List<Choice> choices = new ArrayList<>();
        for (Fields choice : fields.children("choices", 2)) {
            choices.add(
                    new Choice(choice.text("text"), choice.flag("correct", false), choice.optionalText("feedback")));
            choice.refuseUnknown();
        }
        long correct = choices.stream().filter(Choice::correct).count();
        if (correct == 0 || (exactlyOne && correct > 1)) {
            fields.add("choices", exactlyOne ? "learning.package.needsOneRight" : "learning.package.needsARight");
        }
        return choices;
    }

    private static Question statement(Common common, Fields fields) {
        if (!fields.has("answer")) {
            fields.add("answer", "learning.package.missing", "answer");
        }
        return new Question.TrueFalse(
                common,
                fields.flag("answer", false),
                fields.optionalText("feedbackTrue"),
                fields.optionalText("feedbackFalse"));
    }

    private static Question number(Common common, Fields fields) {
        BigDecimal tolerance = fields.decimal("tolerance", BigDecimal.ZERO);
        if (tolerance.signum() < 0) {
            fields.add("tolerance", "learning.package.negativeTolerance");
        }
        return new Question.Numeric(common, fields.decimal("answer", null), tolerance, fields.optionalText("unit"));
    }

    private static List<Pair> pairs(Fields fields) {
        List<Pair> pairs = new ArrayList<>();
        for (Fields pair : fields.children("pairs", 2)) {
            pairs.add(new Pair(pair.text("left"), pair.text("right")));
            pair.refuseUnknown();
        }
        return pairs;
    }

    private static Question gap(Common common, Fields fields) {
        List<Blank> gaps = new ArrayList<>();
        for (Fields blank : fields.children("gaps", 1)) {
            gaps.add(blank(blank));
            blank.refuseUnknown();
        }
        List<Integer> used = PLACE.matcher(common.text())
                .results()
                .map(QuestionReader::placeNumber)
                .sorted()
                .toList();
        if (!used.equals(IntStream.rangeClosed(1, gaps.size()).boxed().toList())) {
            fields.add("text", "learning.package.gapsDoNotFit", gaps.size());
        }
        return new Question.Gap(common, gaps);
    }

    private static int placeNumber(MatchResult place) {
        return Integer.parseInt(place.group(1));
    }

    private static Blank blank(Fields fields) {
        if (!fields.has("choices")) {
            return new Blank(fields.texts("accepted", 1), List.of());
        }
        List<String> choices = fields.texts("choices", 2);
        String correct = fields.text("correct");
        if (!correct.isEmpty() && !choices.contains(correct)) {
            fields.add("correct", "learning.package.correctNotAmongChoices", correct);
        }
        return new Blank(List.of(correct), choices);
    }
}
