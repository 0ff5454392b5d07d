package org.rosenstock.wiki.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rosenstock.wiki.diff.Change.Kind;

class PageDiffTest {

    private static final List<String> BLOCKS = List.of(
            "# Titel",
            "Ein Absatz\nmit zwei Zeilen.",
            "- eins\n- zwei",
            "| A | B |\n|---|---|\n| 1 | 2 |",
            "Noch einer.");

    @Test
    void what_was_added_removed_and_changed_is_told() {
        assertThat(PageDiff.of("## A\n\nalt\n\nbleibt\n\nweg", "## A\n\nneu\n\nbleibt"))
                .extracting(Change::kind, Change::before, Change::after)
                .containsExactly(
                        tuple(Kind.SAME, "## A", "## A"),
                        tuple(Kind.CHANGED, "alt", "neu"),
                        tuple(Kind.SAME, "bleibt", "bleibt"),
                        tuple(Kind.REMOVED, "weg", ""));
        assertThat(PageDiff.of("", "neu")).extracting(Change::kind).containsExactly(Kind.ADDED);
        assertThat(PageDiff.of("", "")).isEmpty();
    }

    @Test
    void within_a_block_words_are_told() {
        Change change = PageDiff.of("Die Gebühr ist 37 Euro.", "Die Gebühr beträgt 37 Euro.")
                .get(0);
        assertThat(change.words())
                .extracting(Piece::kind, Piece::text)
                .containsExactly(
                        tuple(Piece.Kind.SAME, "Die Gebühr "),
                        tuple(Piece.Kind.REMOVED, "ist"),
                        tuple(Piece.Kind.ADDED, "beträgt"),
                        tuple(Piece.Kind.SAME, " 37 Euro."));
    }

    @Test
    void both_texts_can_be_read_off_every_comparison() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<String> before = blocks(random);
            List<String> after = blocks(random);
            List<Change> changes = PageDiff.of(text(before), text(after));
            assertThat(side(changes.stream().map(Change::before))).isEqualTo(text(before));
            assertThat(side(changes.stream().map(Change::after))).isEqualTo(text(after));
            changes.stream().filter(change -> change.kind() == Kind.CHANGED).forEach(PageDiffTest::wordsGiveBothSides);
        }
    }

    private static void wordsGiveBothSides(Change change) {
        assertThat(words(change, Piece.Kind.ADDED)).isEqualTo(change.before());
        assertThat(words(change, Piece.Kind.REMOVED)).isEqualTo(change.after());
    }

    private static String words(Change change, Piece.Kind without) {
        return change.words().stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static List<String> blocks(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(number -> BLOCKS.get(random.nextInt(BLOCKS.size())))
                .filter(block -> !block.startsWith("-"))
                .toList();
    }

    private static String side(Stream<String> texts) {
        return text(texts.filter(text -> !text.isEmpty()).toList());
    }

    private static String text(List<String> blocks) {
        return String.join("\n\n", blocks);
    }
}
