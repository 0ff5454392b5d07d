package org.rosenstock.learning.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Grades answers to one question whose options were shown in the given order. */
final class Grading {

    private static final int HUNDRED = 100;

    private final Question question;
    private final List<Integer> order;

    /** @param order for each shown position the true one */
    Grading(Question question, List<Integer> order) {
        this.question = question;
        this.order = order;
    }

    Grade grade(@Nullable Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return chosen(chosen.positions());
        }
        if (answer instanceof Answer.Typed typed) {
            return typed(typed.texts());
        }
        return answer instanceof Answer.Arranged arranged ? arranged(arranged.positions()) : nothing();
    }

    private Grade chosen(Set<Integer> positions) {
        if (question instanceof Question.TrueFalse statement) {
            return statement(statement, positions);
        }
        if (question instanceof Question.Single single) {
            return choices(single.choices(), positions.size() == 1 ? positions : Set.of());
        }
        return question instanceof Question.Multiple multiple ? choices(multiple.choices(), positions) : nothing();
    }

    private Grade statement(Question.TrueFalse statement, Set<Integer> positions) {
        if (positions.size() != 1) {
            return nothing();
        }
        boolean saidTrue = positions.contains(0);
        String feedback = saidTrue ? statement.feedbackTrue() : statement.feedbackFalse();
        return all(saidTrue == statement.answer(), feedback == null ? List.of() : List.of(feedback));
    }

    private Grade choices(List<Question.Choice> choices, Set<Integer> positions) {
        List<Boolean> parts = new ArrayList<>();
        List<String> feedback = new ArrayList<>();
        int right = 0;
        int wrong = 0;
        for (int shown = 0; shown < order.size(); shown++) {
            Question.Choice choice = choices.get(order.get(shown));
            boolean picked = positions.contains(shown);
            parts.add(picked == choice.correct());
            if (picked) {
                right += choice.correct() ? 1 : 0;
                wrong += choice.correct() ? 0 : 1;
                String words = choice.feedback();
                if (words != null) {
                    feedback.add(words);
                }
            }
        }
        long correct = choices.stream().filter(Question.Choice::correct).count();
        return worth(Math.max(0, right - wrong), Math.toIntExact(correct), parts, feedback);
    }

    private Grade typed(List<String> texts) {
        if (question instanceof Question.Gap gap) {
            List<Boolean> parts = IntStream.range(0, gap.gaps().size())
                    .mapToObj(i -> i < texts.size()
                            && Spelling.anySame(texts.get(i), gap.gaps().get(i).accepted()))
                    .toList();
            return worth(Collections.frequency(parts, true), parts.size(), parts, List.of());
        }
        String text = texts.isEmpty() ? "" : texts.get(0);
        if (question instanceof Question.Numeric numeric) {
            return all(TypedNumber.matches(text, numeric.answer(), numeric.tolerance()), List.of());
        }
        return question instanceof Question.ShortText shortText
                ? all(Spelling.anySame(text, shortText.accepted()), List.of())
                : nothing();
    }

    private Grade arranged(List<Integer> positions) {
        if (question instanceof Question.Matching matching) {
            return matching(matching, positions);
        }
        if (!(question instanceof Question.Ordering) || Set.copyOf(positions).size() != order.size()) {
            return nothing();
        }
        List<Boolean> parts = IntStream.range(0, order.size())
                .mapToObj(place -> isShown(positions.get(place)) && order.get(positions.get(place)) == place)
                .toList();
        return worth(Collections.frequency(parts, true), parts.size(), parts, List.of());
    }

    /** Two rights of the same wording are equally right. */
    private Grade matching(Question.Matching matching, List<Integer> positions) {
        List<String> rights = new ArrayList<>(
                matching.pairs().stream().map(Question.Pair::right).toList());
        rights.addAll(matching.extraRight());
        List<Boolean> parts = IntStream.range(0, matching.pairs().size())
                .mapToObj(left -> left < positions.size()
                        && isShown(positions.get(left))
                        && Objects.equals(rights.get(order.get(positions.get(left))), rights.get(left)))
                .toList();
        return worth(Collections.frequency(parts, true), parts.size(), parts, List.of());
    }

    private boolean isShown(int position) {
        return position >= 0 && position < order.size();
    }

    private Grade nothing() {
        return new Grade(0, max(), List.of(), List.of());
    }

    private Grade all(boolean right, List<String> feedback) {
        return new Grade(right ? max() : 0, max(), List.of(right), feedback);
    }

    private Grade worth(int right, int of, List<Boolean> parts, List<String> feedback) {
        boolean complete = !parts.contains(false);
        int share = question.common().partial() && of > 0 ? max() * Math.min(right, of) / of : 0;
        // Not everything is right, so not everything may be earned, whatever the sum says.
        return new Grade(complete ? max() : Math.min(share, max() - 1), max(), parts, feedback);
    }

    private int max() {
        return question.common().points() * HUNDRED;
    }

    static List<String> solution(Question question) {
        if (question instanceof Question.Single single) {
            return correct(single.choices());
        }
        if (question instanceof Question.Multiple multiple) {
            return correct(multiple.choices());
        }
        if (question instanceof Question.Numeric numeric) {
            String unit = numeric.unit();
            return List.of(numeric.answer().toPlainString() + (unit == null ? "" : " " + unit));
        }
        if (question instanceof Question.ShortText shortText) {
            return List.of(shortText.accepted().get(0));
        }
        if (question instanceof Question.Matching matching) {
            return matching.pairs().stream()
                    .map(pair -> pair.left() + " → " + pair.right())
                    .toList();
        }
        if (question instanceof Question.Ordering ordering) {
            return ordering.items();
        }
        return question instanceof Question.Gap gap
                ? gap.gaps().stream().map(blank -> blank.accepted().get(0)).toList()
                : List.of();
    }

    private static List<String> correct(List<Question.Choice> choices) {
        return choices.stream()
                .filter(Question.Choice::correct)
                .map(Question.Choice::text)
                .toList();
    }
}
