package org.rosenstock.learning.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.quiz.Question;
import org.rosenstock.learning.quiz.Question.Blank;
import org.rosenstock.learning.quiz.Question.Choice;
import org.rosenstock.learning.quiz.Question.Common;
import org.rosenstock.learning.quiz.Question.Pair;
import org.rosenstock.learning.quiz.Question.Picture;
import org.rosenstock.shared.Rejected;

/** Questions as lines of a form, and back. Lines left empty do not count. */
final class QuestionForms {

    private static final String SEPARATOR = "; ";

    private QuestionForms() {}

    static QuestionInput of(Question question) {
        QuestionInput input = new QuestionInput(question.kind());
        Common common = question.common();
        input.setText(common.text());
        input.setPoints(common.points());
        input.setPartial(common.partial());
        input.setExplanation(common.explanation());
        Picture picture = common.picture();
        if (picture != null) {
            input.setPicture(picture.file());
            input.setAlt(picture.alt());
        }
        single(question, input);
        several(question, input);
        return input;
    }

    private static void single(Question question, QuestionInput input) {
        if (question instanceof Question.TrueFalse statement) {
            input.setAnswer(statement.answer());
            input.setFeedbackTrue(statement.feedbackTrue());
            input.setFeedbackFalse(statement.feedbackFalse());
        } else if (question instanceof Question.Numeric numeric) {
            input.setNumber(numeric.answer());
            input.setTolerance(numeric.tolerance());
            input.setUnit(numeric.unit());
        } else if (question instanceof Question.ShortText text) {
            text.accepted().forEach(spelling -> input.getRows().add(new QuestionRow(spelling, "", false)));
        } else if (question instanceof Question.Ordering ordering) {
            ordering.items().forEach(item -> input.getRows().add(new QuestionRow(item, "", false)));
        }
    }

    private static void several(Question question, QuestionInput input) {
        List<QuestionRow> rows = input.getRows();
        if (question instanceof Question.Single single) {
            single.choices().forEach(choice -> rows.add(row(choice)));
        } else if (question instanceof Question.Multiple multiple) {
            multiple.choices().forEach(choice -> rows.add(row(choice)));
        } else if (question instanceof Question.Matching matching) {
            matching.pairs().forEach(pair -> rows.add(new QuestionRow(pair.left(), pair.right(), false)));
            input.setExtra(String.join(SEPARATOR, matching.extraRight()));
        } else if (question instanceof Question.Gap gap) {
            gap.gaps()
                    .forEach(blank -> rows.add(new QuestionRow(
                            String.join(SEPARATOR, blank.accepted()), String.join(SEPARATOR, blank.choices()), false)));
        }
    }

    private static QuestionRow row(Choice choice) {
        return new QuestionRow(choice.text(), choice.feedback(), choice.correct());
    }

    /** The door gives it its code and checks whether it can be answered. */
    static Question toQuestion(QuestionInput input) {
        Common common = common(input);
        List<QuestionRow> rows =
                input.getRows().stream().filter(row -> !row.isEmpty()).toList();
        List<String> firsts = rows.stream().map(QuestionRow::first).toList();
        return switch (input.getKind()) {
            case SINGLE -> new Question.Single(common, choices(rows));
            case MULTIPLE -> new Question.Multiple(common, choices(rows));
            case TRUE_FALSE ->
                new Question.TrueFalse(
                        common, input.isAnswer(), orNone(input.getFeedbackTrue()), orNone(input.getFeedbackFalse()));
            case NUMBER ->
                new Question.Numeric(
                        common, solution(input.getNumber()), orZero(input.getTolerance()), orNone(input.getUnit()));
            case TEXT -> new Question.ShortText(common, firsts);
            case MATCHING ->
                new Question.Matching(
                        common,
                        rows.stream()
                                .map(row -> new Pair(row.first(), row.second()))
                                .toList(),
                        split(text(input.getExtra())));
            case ORDERING -> new Question.Ordering(common, firsts);
            case GAP ->
                new Question.Gap(common, rows.stream().map(QuestionForms::blank).toList());
        };
    }

    private static Common common(QuestionInput input) {
        String file = text(input.getPicture());
        Integer points = input.getPoints();
        return new Common(
                "",
                text(input.getText()),
                points == null ? 1 : points,
                input.isPartial(),
                file.isEmpty() ? null : new Picture(file, text(input.getAlt())),
                text(input.getExplanation()));
    }

    private static List<Choice> choices(List<QuestionRow> rows) {
        return rows.stream()
                .map(row -> new Choice(row.first(), row.isRight(), orNone(row.second())))
                .toList();
    }

    /** Without a right answer the rules complain about the missing one. */
    private static Blank blank(QuestionRow row) {
        List<String> right = split(row.first());
        return new Blank(right.isEmpty() ? List.of("") : right, split(row.second()));
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static @Nullable String orNone(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static BigDecimal solution(@Nullable BigDecimal value) {
        if (value == null) {
            throw Rejected.of("number", "learning.authoring.needsNumber");
        }
        return value;
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
