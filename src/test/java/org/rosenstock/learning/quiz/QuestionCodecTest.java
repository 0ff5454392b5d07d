package org.rosenstock.learning.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rosenstock.learning.quiz.Question.Blank;
import org.rosenstock.learning.quiz.Question.Choice;
import org.rosenstock.learning.quiz.Question.Common;
import org.rosenstock.learning.quiz.Question.Pair;
import org.rosenstock.learning.quiz.Question.Picture;
import org.rosenstock.shared.Finding;

class QuestionCodecTest {

    static Stream<Question> everyKind() {
        Common plain = new Common("f1", "Wie *laut*?", 3, false, null, "Darum.");
        Common parts = new Common("f2", "Bild", 1, true, new Picture("media/a.svg", "Schild"), "");
        List<Choice> one = List.of(new Choice("a", true, "gut"), new Choice("b", false, null));
        return Stream.of(
                new Question.Single(plain, one),
                new Question.Multiple(parts, one),
                new Question.TrueFalse(plain, true, "ja", null),
                new Question.Numeric(plain, new BigDecimal("112"), new BigDecimal("0.5"), "dB"),
                new Question.ShortText(plain, List.of("Fluchtweg", "Rettungsweg")),
                new Question.Matching(parts, List.of(new Pair("a", "1"), new Pair("b", "2")), List.of("3")),
                new Question.Ordering(parts, List.of("eins", "zwei")),
                new Question.Gap(
                        new Common("g", "{{1}} und {{2}}", 1, true, null, ""),
                        List.of(new Blank(List.of("x", "y"), List.of()), new Blank(List.of("b"), List.of("a", "b")))));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void reads_back_what_it_wrote(Question question) {
        assertThat(QuestionCodec.fromJson(QuestionCodec.toJson(question))).isEqualTo(question);
    }

    @Test
    void does_not_read_what_is_no_question() {
        assertThatThrownBy(() -> QuestionCodec.fromJson("{\"type\":\"essay\"}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void names_everything_that_is_wrong_at_once() {
        List<Finding> findings = new ArrayList<>();
        QuestionReader.read(new Fields(
                Map.of(
                        "id", "f 1",
                        "type", "single",
                        "points", 0,
                        "tetx", "?",
                        "choices", List.of(Map.of("text", "a"), Map.of("text", "b"))),
                "questions[1]",
                findings));

        assertThat(findings)
                .extracting(Finding::field, Finding::key)
                .containsExactlyInAnyOrder(
                        tuple("questions[1].id", "learning.package.badId"),
                        tuple("questions[1].points", "learning.package.notANumber"),
                        tuple("questions[1].text", "learning.package.missing"),
                        tuple("questions[1].tetx", "learning.package.unknownField"),
                        tuple("questions[1].choices", "learning.package.needsOneRight"));
    }

    @Test
    void refuses_a_gap_text_whose_gaps_do_not_fit() {
        List<Finding> findings = new ArrayList<>();
        QuestionReader.read(new Fields(
                Map.of("id", "g", "type", "gap", "text", "{{2}}", "gaps", List.of(Map.of("accepted", List.of("x")))),
                "",
                findings));

        assertThat(findings).extracting(Finding::key).containsExactly("learning.package.gapsDoNotFit");
    }

    @Test
    void stores_answers_and_reads_them_back() {
        List<Answer> answers = List.of(
                new Answer.Chosen(Set.of(2, 0)),
                new Answer.Typed(List.of("Fluchtweg", "")),
                new Answer.Arranged(List.of(1, -1, 0)));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(AnswerCodec.fromJson(AnswerCodec.toJson(answer)))
                        .isEqualTo(answer));
    }
}
