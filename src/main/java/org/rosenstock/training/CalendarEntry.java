package org.rosenstock.training;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One day of a date in the calendar, in the time of Europe/Berlin.
 *
 * @param offering code
 * @param room label, empty when there is none
 * @param registration the own one that is not ended, absent when there is none
 * @param mine how the own one stands
 */
public record CalendarEntry(
        long session,
        String offering,
        String title,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        String room,
        boolean online,
        SessionState state,
        int free,
        @Nullable Long registration,
        @Nullable RegistrationState mine) {}
