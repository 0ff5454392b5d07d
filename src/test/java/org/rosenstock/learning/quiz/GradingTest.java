package org.rosenstock.learning.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rosenstock.learning.quiz.Grade.Verdict;
import org.rosenstock.learning.quiz.Question.Blank;
import org.rosenstock.learning.quiz.Question.Choice;
import org.rosenstock.learning.quiz.Question.Common;
import org.rosenstock.learning.quiz.Question.Pair;

class GradingTest {

    private static final long SEED = 42;

    @Test
    void gives_all_points_for_the_right_choice_and_says_what_the_author_wrote() {
        PosedQuestion posed = posed(new Question.Single(common(false), choices("112+", "110", "115")));

        Grade grade = posed.grade(chosen(posed, "112"));

        assertThat(grade.verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(grade.points()).isEqualTo(200);
        assertThat(grade.feedback()).containsExactly("about 112");
    }

    @Test
    void two_choices_are_no_answer_to_a_question_with_one() {
        PosedQuestion posed = posed(new Question.Single(common(false), choices("112+", "110", "115")));

        assertThat(posed.grade(chosen(posed, "112", "110")).points()).isZero();
    }

    @Test
    void takes_wrong_choices_off_the_share_but_never_below_nothing() {
        PosedQuestion posed = posed(new Question.Multiple(common(true), choices("a+", "b+", "c", "d")));

        assertThat(posed.grade(chosen(posed, "a")).points()).isEqualTo(100);
        assertThat(posed.grade(chosen(posed, "a", "b", "c")).points()).isEqualTo(100);
        assertThat(posed.grade(chosen(posed, "c", "d")).points()).isZero();
        assertThat(posed.grade(chosen(posed, "a", "b")).verdict()).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void gives_nothing_for_half_an_answer_when_the_author_wants_all() {
        PosedQuestion posed = posed(new Question.Multiple(common(false), choices("a+", "b+", "c", "d")));

        assertThat(posed.grade(chosen(posed, "a")).points()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"112, true", "'112,0', true", "112.4, true", "112 Grad, true", "113, false", "eins, false", "'', false"
    })
    void reads_numbers_as_people_type_them(String typed, boolean right) {
        PosedQuestion posed =
                posed(new Question.Numeric(common(false), new BigDecimal("112"), new BigDecimal("0.5"), null));

        assertThat(posed.grade(typed(typed)).verdict() == Verdict.RIGHT).isEqualTo(right);
    }

    @Test
    void takes_a_point_for_thousands_or_for_decimals() {
        PosedQuestion thousands =
                posed(new Question.Numeric(common(false), new BigDecimal("1300"), BigDecimal.ZERO, null));
        PosedQuestion decimals =
                posed(new Question.Numeric(common(false), new BigDecimal("1.5"), BigDecimal.ZERO, null));

        assertThat(thousands.grade(typed("1.300")).verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(decimals.grade(typed("1.5")).verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(decimals.grade(typed("1,5")).verdict()).isEqualTo(Verdict.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({"FLUCHTWEG, true", "flucht weg, true", "Fluchtweg., true", "Fluchtwege, false", "'', false"})
    void is_kind_about_spelling_but_not_about_words(String typed, boolean right) {
        PosedQuestion posed = posed(new Question.ShortText(common(false), List.of("Rettungsweg", "Fluchtweg")));

        assertThat(posed.grade(typed(typed)).verdict() == Verdict.RIGHT).isEqualTo(right);
    }

    @Test
    void knows_umlauts_and_sharp_s_in_both_spellings() {
        PosedQuestion posed = posed(new Question.ShortText(common(false), List.of("Löschdecke Straße")));

        assertThat(posed.grade(typed("loeschdecke strasse")).verdict()).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void counts_right_pairs_and_takes_equal_wordings_as_equal() {
        PosedQuestion posed = posed(new Question.Matching(
                common(true),
                List.of(new Pair("Holz", "A"), new Pair("Benzin", "B"), new Pair("Papier", "A")),
                List.of("C")));
        int a = posed.options().indexOf("A");
        int b = posed.options().indexOf("B");

        assertThat(posed.grade(new Answer.Arranged(List.of(a, b, a))).verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(posed.grade(new Answer.Arranged(List.of(b, b, a))).points()).isEqualTo(133);
        assertThat(posed.grade(new Answer.Arranged(List.of(-1, -1, 99))).points())
                .isZero();
    }

    @Test
    void counts_items_at_their_place() {
        PosedQuestion posed =
                posed(new Question.Ordering(common(true), List.of("melden", "retten", "löschen", "warten")));
        List<Integer> right = List.of("melden", "retten", "löschen", "warten").stream()
                .map(posed.options()::indexOf)
                .toList();
        List<Integer> swapped = List.of(right.get(1), right.get(0), right.get(2), right.get(3));

        assertThat(posed.grade(new Answer.Arranged(right)).verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(posed.grade(new Answer.Arranged(swapped)).points()).isEqualTo(100);
        assertThat(posed.grade(new Answer.Arranged(List.of(0, 0, 0, 0))).points())
                .isZero();
    }

    @Test
    void never_shows_an_ordering_already_solved() {
        Question ordering = new Question.Ordering(common(true), List.of("a", "b"));

        assertThat(IntStream.range(0, 50).mapToObj(seed -> new PosedQuestion(ordering, seed, false).options()))
                .allSatisfy(options -> assertThat(options).containsExactly("b", "a"));
    }

    @Test
    void fills_gaps_one_by_one() {
        Common text = new Common("g", "Ich gehe {{1}} und {{2}} hinaus.", 2, true, null, "");
        PosedQuestion posed = posed(new Question.Gap(
                text,
                List.of(
                        new Blank(List.of("sofort", "gleich"), List.of()),
                        new Blank(List.of("ruhig"), List.of("ruhig", "rennend")))));

        assertThat(posed.segments()).containsExactly("Ich gehe ", " und ", " hinaus.");
        assertThat(posed.grade(new Answer.Typed(List.of("Gleich", "ruhig"))).verdict())
                .isEqualTo(Verdict.RIGHT);
        assertThat(posed.grade(new Answer.Typed(List.of("gleich"))).points()).isEqualTo(100);
    }

    @Test
    void an_answer_of_another_kind_is_worth_nothing() {
        PosedQuestion posed = posed(new Question.ShortText(common(false), List.of("Fluchtweg")));

        assertThat(posed.grade(new Answer.Chosen(Set.of(0))).points()).isZero();
        assertThat(posed.grade(null).points()).isZero();
    }

    @Test
    void keeps_the_order_over_an_attempt_and_changes_it_with_the_next() {
        Question question = new Question.Single(common(false), choices("a+", "b", "c", "d", "e", "f", "g", "h"));

        assertThat(posed(question).options()).isEqualTo(posed(question).options());
        assertThat(posed(question).options()).isNotEqualTo(new PosedQuestion(question, 43, true).options());
    }

    private static PosedQuestion posed(Question question) {
        return new PosedQuestion(question, SEED, true);
    }

    private static Common common(boolean partial) {
        return new Common("f1", "Frage", 2, partial, null, "");
    }

    /** A plus marks the right ones. */
    private static List<Choice> choices(String... texts) {
        List<Choice> choices = new ArrayList<>();
        for (String text : texts) {
            String plain = text.replace("+", "");
            choices.add(new Choice(plain, text.endsWith("+"), "about " + plain));
        }
        return choices;
    }

    private static Answer chosen(PosedQuestion posed, String... texts) {
        return new Answer.Chosen(
                Set.copyOf(List.of(texts).stream().map(posed.options()::indexOf).toList()));
    }

    private static Answer typed(String text) {
        return new Answer.Typed(List.of(text));
    }
}
