package org.rosenstock.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RollupJobTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void the_line_shows_the_ends_of_the_last_twelve_months() {
        assertThat(RollupJob.monthEnds(TODAY))
                .hasSize(12)
                .startsWith(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 4, 30))
                .endsWith(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28));
    }

    @Test
    void ends_of_months_are_kept_and_other_days_forgotten_after_a_week() {
        assertThat(RollupJob.isForgotten(LocalDate.of(2025, 2, 28), TODAY)).isFalse();
        assertThat(RollupJob.isForgotten(TODAY.minusDays(7), TODAY)).isFalse();
        assertThat(RollupJob.isForgotten(TODAY.minusDays(8), TODAY)).isTrue();
        assertThat(RollupJob.isForgotten(LocalDate.of(2026, 8, 31), TODAY)).isTrue();
    }
}
