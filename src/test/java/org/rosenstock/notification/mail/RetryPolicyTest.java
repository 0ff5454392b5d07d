package org.rosenstock.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void tries_again_soon_at_first_and_then_ever_more_rarely() {
        assertThat(RetryPolicy.next(1, NOW)).contains(NOW.plus(Duration.ofMinutes(1)));
        for (int failures = 2; failures <= 8; failures++) {
            assertThat(RetryPolicy.next(failures, NOW).orElseThrow())
                    .isAfterOrEqualTo(RetryPolicy.next(failures - 1, NOW).orElseThrow());
        }
    }

    @Test
    void gives_up_in_the_end() {
        assertThat(RetryPolicy.next(9, NOW)).isEmpty();
    }
}
