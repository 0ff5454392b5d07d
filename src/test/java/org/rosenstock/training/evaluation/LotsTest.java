package org.rosenstock.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rosenstock.training.evaluation.Lots.Over;

class LotsTest {

    private static final int LEAST = 5;

    @Test
    void a_date_with_enough_answers_stands_alone() {
        assertThat(lots(7, 5)).containsExactly(List.of(1L), List.of(2L));
    }

    @Test
    void small_dates_wait_until_enough_are_together() {
        assertThat(lots(3)).isEmpty();
        assertThat(lots(3, 1)).isEmpty();
        assertThat(lots(3, 1, 1)).containsExactly(List.of(1L, 2L, 3L));
    }

    @Test
    void a_large_date_never_carries_small_ones_along() {
        assertThat(lots(2, 9, 2)).containsExactly(List.of(2L));
        assertThat(lots(2, 9, 3)).containsExactly(List.of(2L), List.of(1L, 3L));
    }

    @Test
    void dates_without_answers_tell_nothing_and_come_along() {
        assertThat(lots(0, 4, 0, 2, 0)).containsExactly(List.of(1L, 2L, 3L, 4L));
        assertThat(lots(0, 0)).isEmpty();
    }

    /** Whoever looks after every end of a date sees old lots as they were, and new ones of five or more. */
    @Test
    void two_looks_never_differ_by_fewer_than_enough() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            List<Over> open = new ArrayList<>();
            for (long session = 1; session <= 12; session++) {
                open.add(new Over(session, random.nextInt(9)));
                List<List<Over>> told = Lots.of(open, LEAST);
                told.forEach(lot ->
                        assertThat(lot.stream().mapToLong(Over::answers).sum()).isGreaterThanOrEqualTo(LEAST));
                told.forEach(open::removeAll);
                assertThat(open.stream().mapToLong(Over::answers).sum()).isLessThan(LEAST);
            }
        }
    }

    private static List<List<Long>> lots(long... answers) {
        List<Over> over = new ArrayList<>();
        for (long each : answers) {
            over.add(new Over(over.size() + 1L, each));
        }
        return Lots.of(over, LEAST).stream()
                .map(lot -> lot.stream().map(Over::session).toList())
                .toList();
    }
}
