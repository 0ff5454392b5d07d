package org.rosenstock.wiki.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextMergeTest {

    private static final int CASES = 10_000;
    private static final String BASE = "Eins\nZwei\nDrei\nVier\nFünf\n";

    @Test
    void changes_in_different_places_go_together() {
        Merged merged = TextMerge.merge(BASE, BASE.replace("Eins", "Erstens"), BASE.replace("Fünf", "Fünftens"));
        assertThat(merged.isClean()).isTrue();
        assertThat(merged.text(conflict -> "")).isEqualTo("Erstens\nZwei\nDrei\nVier\nFünftens\n");
    }

    @Test
    void two_changes_of_one_line_are_a_conflict_that_shows_all_three() {
        Merged merged = TextMerge.merge(BASE, BASE.replace("Drei", "Drei Wochen"), BASE.replace("Drei", "Drei Monate"));
        assertThat(merged.conflicts()).containsExactly(new Hunk.Conflict("Drei\n", "Drei Wochen\n", "Drei Monate\n"));
        assertThat(merged.text(Hunk.Conflict::theirs)).isEqualTo("Eins\nZwei\nDrei Monate\nVier\nFünf\n");
    }

    @Test
    void the_same_change_on_both_sides_is_one() {
        String both = BASE.replace("Zwei", "Zweitens");
        assertThat(TextMerge.merge(BASE, both, both).text(conflict -> "")).isEqualTo(both);
    }

    @Test
    void what_one_side_took_out_and_the_other_changed_is_shown() {
        Merged merged = TextMerge.merge(BASE, BASE.replace("Drei\n", ""), BASE.replace("Drei", "Drittens"));
        assertThat(merged.conflicts()).hasSize(1);
        assertThat(merged.conflicts().get(0).theirs()).isEqualTo("Drittens\n");
    }

    /** Lines that somebody wrote are in the merged text or in a conflict; lines that both kept are never lost, blank ones aside. */
    @Test
    void nothing_that_either_side_wrote_disappears() {
        Random random = new Random(20260101);
        int conflicts = 0;
        for (int number = 0; number < CASES; number++) {
            List<String> base = lines(random, "b" + number, random.nextInt(12));
            List<String> mine = edited(random, base, "m" + number);
            List<String> theirs = edited(random, base, "t" + number);
            Merged merged = TextMerge.merge(text(base), text(mine), text(theirs));
            conflicts += merged.conflicts().size();
            assertThat(shown(merged))
                    .as("case %d: %s / %s / %s", number, base, mine, theirs)
                    .containsAll(written(mine, base))
                    .containsAll(written(theirs, base))
                    .containsAll(kept(base, mine, theirs));
        }
        assertThat(conflicts).as("the edits met").isGreaterThan(CASES / 10);
    }

    private static Set<String> shown(Merged merged) {
        Set<String> shown = new HashSet<>();
        for (Hunk hunk : merged.hunks()) {
            if (hunk instanceof Hunk.Agreed agreed) {
                shown.addAll(agreed.text().lines().toList());
            } else if (hunk instanceof Hunk.Conflict conflict) {
                shown.addAll(conflict.mine().lines().toList());
                shown.addAll(conflict.theirs().lines().toList());
            }
        }
        return shown;
    }

    private static Set<String> written(List<String> side, List<String> base) {
        Set<String> written = new HashSet<>(side);
        written.removeAll(base);
        return written;
    }

    private static Set<String> kept(List<String> base, List<String> mine, List<String> theirs) {
        Set<String> kept = new HashSet<>(base);
        kept.retainAll(mine);
        kept.retainAll(theirs);
        kept.remove("");
        return kept;
    }

    private static List<String> lines(Random random, String name, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(random.nextInt(5) == 0 ? "" : name + "-" + i);
        }
        return lines;
    }

    /** Up to four insertions, changes, removals and moves. */
    private static List<String> edited(Random random, List<String> base, String name) {
        List<String> lines = new ArrayList<>(base);
        for (int step = random.nextInt(5); step > 0; step--) {
            int at = lines.isEmpty() ? 0 : random.nextInt(lines.size());
            switch (lines.isEmpty() ? 0 : random.nextInt(4)) {
                case 0 -> lines.add(at, name + "-" + step);
                case 1 -> lines.set(at, name + "-" + step);
                case 2 -> lines.remove(at);
                default -> move(random, lines, at);
            }
        }
        return lines;
    }

    private static void move(Random random, List<String> lines, int at) {
        String line = lines.remove(at);
        lines.add(random.nextInt(lines.size() + 1), line);
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
