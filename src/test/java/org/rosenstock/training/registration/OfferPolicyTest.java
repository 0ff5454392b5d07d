package org.rosenstock.training.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long somebody may think; 48 hours here, days begin in Berlin. */
class OfferPolicyTest {

    @ParameterizedTest
    @CsvSource({
        // now, last day of registration, begins, until
        "2026-06-01T08:00:00Z, 2026-06-10, 2026-06-18T07:00:00Z, 2026-06-03T08:00:00Z",
        "2026-06-09T08:00:00Z, 2026-06-10, 2026-06-18T07:00:00Z, 2026-06-10T22:00:00Z",
        "2026-06-12T08:00:00Z, 2026-06-10, 2026-06-18T07:00:00Z, 2026-06-14T08:00:00Z",
        "2026-06-17T08:00:00Z, 2026-06-10, 2026-06-18T07:00:00Z, 2026-06-18T07:00:00Z",
        "2026-06-17T08:00:00Z, 2026-06-18, 2026-06-18T07:00:00Z, 2026-06-18T07:00:00Z",
        "2026-01-09T08:00:00Z, 2026-01-10, 2026-01-18T07:00:00Z, 2026-01-10T23:00:00Z"
    })
    void ends_with_the_hours_the_registration_or_the_beginning(
            Instant now, LocalDate closesOn, Instant begins, Instant until) {
        assertThat(OfferPolicy.until(now, 48, closesOn, begins, ZoneId.of("Europe/Berlin")))
                .isEqualTo(until);
    }
}
