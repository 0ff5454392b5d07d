package org.rosenstock.qualification.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CodePolicyTest {

    private static final Instant NOON = Instant.parse("2026-05-12T10:00:00Z");

    @Test
    void a_code_has_six_digits_with_leading_zeros() {
        assertThat(CodePolicy.code(bound -> 42)).isEqualTo("000042");
        assertThat(CodePolicy.code(bound -> bound - 1)).isEqualTo("999999");
    }

    @Test
    void blanks_between_the_digits_do_not_matter() {
        assertThat(CodePolicy.digits(" 123 456 ")).isEqualTo("123456");
        assertThat(CodePolicy.digits("12-34-56")).isEqualTo("123456");
    }

    @Test
    void five_tries_are_free_then_one_waits() {
        assertThat(CodePolicy.mayTry(0, NOON, NOON)).isTrue();
        assertThat(CodePolicy.mayTry(4, NOON, NOON)).isTrue();
        assertThat(CodePolicy.mayTry(5, NOON, NOON)).isFalse();
        assertThat(CodePolicy.mayTry(5, NOON, NOON.plus(Duration.ofMinutes(14))))
                .isFalse();
        assertThat(CodePolicy.mayTry(5, NOON, NOON.plus(CodePolicy.WAIT))).isTrue();
    }

    @Test
    void after_the_wait_counting_begins_anew() {
        assertThat(CodePolicy.triesThatCount(3, NOON, NOON.plusSeconds(60))).isEqualTo(3);
        assertThat(CodePolicy.triesThatCount(5, NOON, NOON.plus(CodePolicy.WAIT)))
                .isZero();
    }

    @Test
    void guessing_within_the_life_of_a_code_is_hopeless() {
        assertThat(CodePolicy.WAIT).isGreaterThan(CodePolicy.LIFE);
    }
}
