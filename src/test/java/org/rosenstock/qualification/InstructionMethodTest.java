package org.rosenstock.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InstructionMethodTest {

    @Test
    void a_proof_claims_no_signature_that_nobody_gave() {
        assertThat(InstructionMethod.shown(true, false)).isEqualTo(InstructionMethod.CONFIRMED_ON_SCREEN);
        assertThat(InstructionMethod.shown(true, true)).isEqualTo(InstructionMethod.CONFIRMED_ON_SCREEN);
        assertThat(InstructionMethod.shown(false, true)).isEqualTo(InstructionMethod.ORAL_SIGNED_ON_PAPER);
        assertThat(InstructionMethod.shown(false, false)).isEqualTo(InstructionMethod.NOTED_BY_INSTRUCTOR);
    }

    @Test
    void what_the_instructor_alone_says_is_not_planned() {
        assertThat(InstructionMethod.planned()).doesNotContain(InstructionMethod.NOTED_BY_INSTRUCTOR);
    }
}
