package org.rosenstock.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rosenstock.shared.DueItem.State;

class DueItemTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    @Test
    void is_still_in_time_on_the_due_day() {
        assertThat(DueItem.stateOn(TODAY, TODAY, false)).isEqualTo(State.SOON);
    }

    @Test
    void is_overdue_the_day_after() {
        assertThat(DueItem.stateOn(TODAY.plusDays(1), TODAY, true)).isEqualTo(State.OVERDUE);
    }

    @Test
    void is_due_soon_from_thirty_days_before() {
        assertThat(DueItem.stateOn(TODAY, TODAY.plusDays(30), false)).isEqualTo(State.SOON);
        assertThat(DueItem.stateOn(TODAY, TODAY.plusDays(31), false)).isEqualTo(State.OPEN);
    }

    @Test
    void without_a_date_only_the_beginning_counts() {
        assertThat(DueItem.stateOn(TODAY, null, true)).isEqualTo(State.BEGUN);
        assertThat(DueItem.stateOn(TODAY, null, false)).isEqualTo(State.OPEN);
    }
}
