package org.rosenstock.training.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rosenstock.training.RegistrationState.AWAITING_LEAD;
import static org.rosenstock.training.RegistrationState.AWAITING_OFFICE;
import static org.rosenstock.training.RegistrationState.CONFIRMED;
import static org.rosenstock.training.RegistrationState.WAITING;

import org.junit.jupiter.api.Test;
import org.rosenstock.training.LetterKind;
import org.rosenstock.training.RegistrationState;

class LetterQueueTest {

    @Test
    void who_asks_and_who_is_approved_read_different_letters() {
        assertThat(LetterQueue.kind(null, AWAITING_LEAD)).contains(LetterKind.RECEIVED);
        assertThat(LetterQueue.kind(null, WAITING)).contains(LetterKind.RECEIVED);
        assertThat(LetterQueue.kind(AWAITING_LEAD, AWAITING_OFFICE)).contains(LetterKind.APPROVED);
        assertThat(LetterQueue.kind(AWAITING_OFFICE, WAITING)).contains(LetterKind.APPROVED);
        assertThat(LetterQueue.kind(null, CONFIRMED)).contains(LetterKind.CONFIRMED);
    }

    @Test
    void nobody_reads_of_a_step_that_changes_nothing_for_the_person() {
        assertThat(LetterQueue.kind(AWAITING_LEAD, AWAITING_LEAD)).isEmpty();
        assertThat(LetterQueue.kind(CONFIRMED, RegistrationState.ATTENDED)).isEmpty();
    }
}
