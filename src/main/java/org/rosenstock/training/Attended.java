package org.rosenstock.training;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who had a seat in a date that is closed.
 *
 * @param state ATTENDED, PARTLY, ABSENT or EXCUSED
 * @param days on which the person was there, in their order
 */
public record Attended(long registration, long employee, RegistrationState state, List<LocalDate> days) {

    public Attended {
        days = List.copyOf(days);
    }
}
