package org.rosenstock.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be booked for a date, or why not.
 *
 * @param unit absent without a position today
 * @param state of a registration for this date that is not ended, absent when there is none
 * @param otherDay first day of another date of the offering with a confirmed seat, absent when there is none
 * @param overlap title of a confirmed date at the same time, absent when there is none
 */
public record Bookable(
        long employee,
        String name,
        @Nullable String unit,
        @Nullable RegistrationState state,
        @Nullable LocalDate otherDay,
        @Nullable String overlap) {

    /** Whether a registration for this person can begin. */
    public boolean isFree() {
        return state == null && otherDay == null;
    }
}
