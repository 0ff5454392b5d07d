package org.rosenstock.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    @Test
    void lets_four_slips_pass() {
        assertThat(SignInThrottle.waitAfter(4)).isZero();
    }

    @Test
    void doubles_the_wait_from_the_fifth_failure() {
        assertThat(SignInThrottle.waitAfter(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(SignInThrottle.waitAfter(6)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void never_locks_a_person_out_for_longer_than_a_quarter_of_an_hour() {
        assertThat(SignInThrottle.waitAfter(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }
}
