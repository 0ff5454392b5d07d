package org.rosenstock.learning.quiz;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question with its solution. Never leaves the server before the answer has been checked. */
public sealed interface Question {

    Common common();

    QuestionKind kind();

    /**
     * What every question has.
     *
     * @param code unique within the quiz, the same from version to version
     * @param text Markdown
     * @param points whole points for a fully right answer, 1 to 100
     * @param partial whether a partly right answer earns a share of the points
     * @param explanation Markdown shown after checking, may be empty
     */
    record Common(
            String code,
            String text,
            int points,
            boolean partial,
            @Nullable Picture picture,
            String explanation) {}

    /**
     * A picture in a question.
     *
     * @param file path in the package, such as "media/schild.svg"
     * @param alt what it shows, for people who cannot see it
     */
    record Picture(String file, String alt) {}

    /** One option to choose; the feedback is shown to those who chose it. */
    record Choice(String text, boolean correct, @Nullable String feedback) {}

    /** One row of a matching question. */
    record Pair(String left, String right) {}

    /**
     * One gap.
     *
     * @param accepted spellings that are right; with choices exactly one of them
     * @param choices what to choose from; empty when the learner types
     */
    record Blank(List<String> accepted, List<String> choices) {}

    /** Exactly one choice is right. */
    record Single(Common common, List<Choice> choices) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.SINGLE;
        }
    }

    /** One or more choices are right. */
    record Multiple(Common common, List<Choice> choices) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.MULTIPLE;
        }
    }

    /** A statement that is true or false. */
    record TrueFalse(
            Common common,
            boolean answer,
            @Nullable String feedbackTrue,
            @Nullable String feedbackFalse) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.TRUE_FALSE;
        }
    }

    /** A number; right when it differs from the answer by no more than the tolerance. */
    record Numeric(
            Common common,
            BigDecimal answer,
            BigDecimal tolerance,
            @Nullable String unit) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.NUMBER;
        }
    }

    /** A word or two, several spellings accepted. */
    record ShortText(Common common, List<String> accepted) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.TEXT;
        }
    }

    /** Each left belongs to one right; extra rights belong to nothing. */
    record Matching(Common common, List<Pair> pairs, List<String> extraRight) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.MATCHING;
        }
    }

    /** Items to bring into order, kept here in the right one. */
    record Ordering(Common common, List<String> items) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.ORDERING;
        }
    }

    /** A text whose places {@code {{1}}}, {@code {{2}}} … are filled; the common text holds them. */
    record Gap(Common common, List<Blank> gaps) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.GAP;
        }
    }
}
