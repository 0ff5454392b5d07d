package org.rosenstock.training;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.training.attendance.AttendancePolicy;

/**
 * One person on the list of a date.
 *
 * @param state of the registration
 * @param marks by day, without the days of which nothing is known yet
 * @param checkedIn days on which the person said so by code
 */
public record AttendanceEntry(
        long registration,
        long employee,
        String name,
        @Nullable String unit,
        RegistrationState state,
        Map<LocalDate, AttendanceMark> marks,
        Set<LocalDate> checkedIn) {

    public AttendanceEntry {
        marks = Map.copyOf(marks);
        checkedIn = Set.copyOf(checkedIn);
    }

    /** What closing the list would say; empty while something is missing. */
    public Optional<RegistrationState> outcome(Set<LocalDate> days) {
        return marks.keySet().containsAll(days)
                ? Optional.of(
                        AttendancePolicy.outcome(days.stream().map(marks::get).toList()))
                : Optional.empty();
    }
}
