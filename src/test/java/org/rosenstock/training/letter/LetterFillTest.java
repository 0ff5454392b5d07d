package org.rosenstock.training.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rosenstock.shared.Finding;
import org.rosenstock.training.LetterKind;
import org.rosenstock.training.LetterPlace;
import org.rosenstock.training.LetterText;

class LetterFillTest {

    @Test
    void values_take_the_places_of_their_names() {
        LetterText filled = LetterFill.fill(
                new LetterText("Bald: {Fortbildung}", "Guten Tag {Vorname},\n\nbis {Frist}.", 0),
                Map.of(
                        LetterPlace.Fortbildung,
                        "Brandschutz",
                        LetterPlace.Vorname,
                        "Aylin",
                        LetterPlace.Frist,
                        "1. Mai"));
        assertThat(filled.subject()).isEqualTo("Bald: Brandschutz");
        assertThat(filled.body()).isEqualTo("Guten Tag Aylin,\n\nbis 1. Mai.");
    }

    @Test
    void what_somebody_wrote_is_never_looked_through_for_names() {
        LetterText filled = LetterFill.fill(
                new LetterText("x", "Grund: {Grund}", 0),
                Map.of(LetterPlace.Grund, "{Vorname} $1 \\", LetterPlace.Vorname, "Aylin"));
        assertThat(filled.body()).isEqualTo("Grund: {Vorname} $1 \\");
    }

    @Test
    void a_line_with_empty_values_alone_is_left_out() {
        LetterText text = new LetterText("x", "Eins\nGrund: {Grund}\nZwei {Vorname} {Grund}", 0);
        assertThat(LetterFill.fill(text, Map.of(LetterPlace.Vorname, "Aylin")).body())
                .isEqualTo("Eins\nZwei Aylin");
    }

    @Test
    void a_line_break_in_a_title_does_not_break_the_subject() {
        LetterText text = new LetterText("{Fortbildung}", "x", 0);
        assertThat(LetterFill.fill(text, Map.of(LetterPlace.Fortbildung, "a\r\nBcc: b"))
                        .subject())
                .isEqualTo("a Bcc: b");
    }

    @Test
    void an_unknown_name_is_told_with_those_that_are_possible() {
        List<Finding> findings = LetterFill.check(LetterKind.REFUSED, "{Vornamme}", "{Grund} {Kosten}");
        assertThat(findings).extracting(Finding::field).containsExactly("subject", "body");
        assertThat(findings.get(0).args().get(0)).isEqualTo("{Vornamme}");
        assertThat(findings.get(1).args().get(0)).isEqualTo("{Kosten}");
        assertThat(findings.get(1).args().get(1).toString()).contains("{Grund}", "{Link}");
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThat(LetterFill.check(LetterKind.THANKS, " ", "x".repeat(LetterFill.BODY + 1)))
                .extracting(Finding::key)
                .containsExactly("training.letter.check.empty", "training.check.long");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void delivered_texts_say_what_they_can_and_name_nothing_unknown(LetterKind kind) {
        for (String language : List.of("de", "en")) {
            LetterText text = LetterTexts.delivered(new LetterTexts.Key(kind, language));
            assertThat(LetterFill.check(kind, text.subject(), text.body())).isEmpty();
            assertThat(text.body()).contains("{Vorname}", "{Link}").doesNotContain("!");
        }
    }
}
