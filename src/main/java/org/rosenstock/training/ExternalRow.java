package org.rosenstock.training;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A training held by others.
 *
 * @param place empty when it is held online
 * @param programme name of the file with what is taught, absent when there is none
 * @param certificate name of the file handed in afterwards, absent before
 * @param decideUntil day after which the office may decide in place of the lead
 */
public record ExternalRow(
        long id,
        long employee,
        String name,
        @Nullable String unit,
        String title,
        String provider,
        String place,
        LocalDate firstDay,
        LocalDate lastDay,
        int minutes,
        int costCents,
        String purpose,
        ExternalState state,
        Instant requestedAt,
        LocalDate decideUntil,
        @Nullable String programme,
        @Nullable String certificate) {

    /** Whether a lead left it lying, so that the office decides. */
    public boolean isLate(LocalDate today) {
        return state == ExternalState.AWAITING_LEAD && decideUntil.isBefore(today);
    }
}
