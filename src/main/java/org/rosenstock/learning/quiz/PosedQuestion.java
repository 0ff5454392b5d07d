package org.rosenstock.learning.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question as one attempt poses it: options in an order that stays the same over the attempt and gives nothing away.
 * Everything public here but {@link #solution()} is fit for the learner's eyes before checking.
 */
public final class PosedQuestion {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\d+)}}");

    private final Question question;
    private final List<Integer> order;

    /**
     * @param seed of the attempt
     * @param shuffle whether choices change their order too; rights of a matching and items of an ordering always do
     */
    public PosedQuestion(Question question, long seed, boolean shuffle) {
        this.question = question;
        Random random = new Random(seed * 31 + question.common().code().hashCode());
        this.order = order(question, shuffle, random);
    }

    public QuestionKind kind() {
        return question.kind();
    }

    public String code() {
        return question.common().code();
    }

    /** Markdown; for a gap text see {@link #segments()}. */
    public String text() {
        return question.common().text();
    }

    public int points() {
        return question.common().points();
    }

    public Question.@Nullable Picture picture() {
        return question.common().picture();
    }

    public @Nullable String unit() {
        return question instanceof Question.Numeric numeric ? numeric.unit() : null;
    }

    /** Choices, rights of a matching or items of an ordering, as shown; positions in this list make an answer. */
    public List<String> options() {
        List<String> all = unshuffled(question);
        return order.stream().map(all::get).toList();
    }

    /** Left sides of a matching, in their own order. */
    public List<String> lefts() {
        return question instanceof Question.Matching matching
                ? matching.pairs().stream().map(Question.Pair::left).toList()
                : List.of();
    }

    /** A gap text cut at its gaps: text, gap 0, text, gap 1, … text. */
    public List<String> segments() {
        List<String> segments = new ArrayList<>();
        Matcher places = PLACE.matcher(text());
        int from = 0;
        while (places.find()) {
            segments.add(text().substring(from, places.start()));
            from = places.end();
        }
        segments.add(text().substring(from));
        return segments;
    }

    /** Which gap stands after each segment but the last, from 0. */
    public List<Integer> gapsInText() {
        return PLACE.matcher(text())
                .results()
                .map(place -> Integer.parseInt(place.group(1)) - 1)
                .toList();
    }

    /** What to choose from in this gap; empty when the learner types. */
    public List<String> gapChoices(int gap) {
        return question instanceof Question.Gap gapText
                ? gapText.gaps().get(gap).choices()
                : List.of();
    }

    public int gaps() {
        return question instanceof Question.Gap gapText ? gapText.gaps().size() : 0;
    }

    /** The worth of an answer; anything that does not fit the question is worth nothing. */
    public Grade grade(@Nullable Answer answer) {
        return new Grading(question, order).grade(answer);
    }

    /** The right answer, one line an option, row, item or gap. For after the check only. */
    public List<String> solution() {
        return Grading.solution(question);
    }

    /** Markdown. For after the check only. */
    public String explanation() {
        return question.common().explanation();
    }

    private static List<Integer> order(Question question, boolean shuffle, Random random) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, unshuffled(question).size()).boxed().toList());
        boolean always = question instanceof Question.Ordering || question instanceof Question.Matching;
        if (always || (shuffle && !(question instanceof Question.TrueFalse))) {
            List<Integer> right = List.copyOf(order);
            do {
                Collections.shuffle(order, random);
            } while (question instanceof Question.Ordering && order.size() > 1 && order.equals(right));
        }
        return List.copyOf(order);
    }

    private static List<String> unshuffled(Question question) {
        if (question instanceof Question.Single single) {
            return single.choices().stream().map(Question.Choice::text).toList();
        }
        if (question instanceof Question.Multiple multiple) {
            return multiple.choices().stream().map(Question.Choice::text).toList();
        }
        if (question instanceof Question.Matching matching) {
            return Stream.concat(matching.pairs().stream().map(Question.Pair::right), matching.extraRight().stream())
                    .toList();
        }
        return question instanceof Question.Ordering ordering ? ordering.items() : List.of();
    }
}
