package org.rosenstock.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ObligationStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void is_done_until_the_last_day_of_the_proof() {
        assertThat(fulfilled(DAY.minusYears(1), DAY)).isEqualTo(ObligationState.DONE);
        assertThat(fulfilled(DAY.minusYears(1), DAY.minusDays(1))).isEqualTo(ObligationState.OVERDUE);
    }

    @Test
    void is_done_for_good_when_the_proof_has_no_end() {
        assertThat(ObligationState.on(DAY, DAY.minusYears(9), null, DAY.minusYears(9), null, false))
                .isEqualTo(ObligationState.DONE);
    }

    @Test
    void was_not_done_on_a_key_date_before_it_was_fulfilled() {
        assertThat(ObligationState.on(DAY, DAY.plusDays(1), DAY.plusYears(1), DAY.plusDays(60), null, false))
                .isEqualTo(ObligationState.OPEN);
        assertThat(ObligationState.on(DAY, DAY.plusDays(1), DAY.plusYears(1), DAY.minusDays(1), null, false))
                .isEqualTo(ObligationState.OVERDUE);
    }

    @Test
    void is_in_time_on_the_due_date_and_overdue_the_day_after() {
        assertThat(open(DAY, false)).isEqualTo(ObligationState.SOON);
        assertThat(open(DAY.minusDays(1), true)).isEqualTo(ObligationState.OVERDUE);
    }

    @Test
    void is_due_soon_from_thirty_days_before() {
        assertThat(open(DAY.plusDays(30), false)).isEqualTo(ObligationState.SOON);
        assertThat(open(DAY.plusDays(31), false)).isEqualTo(ObligationState.OPEN);
        assertThat(open(DAY.plusDays(31), true)).isEqualTo(ObligationState.BEGUN);
    }

    @Test
    void a_renewal_counts_as_done_while_the_earlier_proof_holds_for_more_than_thirty_days() {
        LocalDate expiry = DAY.plusDays(45);
        assertThat(ObligationState.on(DAY, null, null, expiry, expiry, false)).isEqualTo(ObligationState.DONE);
        LocalDate near = DAY.plusDays(20);
        assertThat(ObligationState.on(DAY, null, null, near, near, false)).isEqualTo(ObligationState.SOON);
    }

    private static ObligationState fulfilled(LocalDate on, LocalDate validUntil) {
        return ObligationState.on(DAY, on, validUntil, on, null, false);
    }

    private static ObligationState open(LocalDate due, boolean begun) {
        return ObligationState.on(DAY, null, null, due, null, begun);
    }
}
