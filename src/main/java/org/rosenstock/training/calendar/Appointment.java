package org.rosenstock.training.calendar;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One day of a training in somebody's calendar.
 *
 * @param uid stays the same for the life of the appointment, or calendars would show it twice
 * @param sequence rises with each change of time, place or title; a cancellation is a change
 * @param starts as read from a clock in Europe/Berlin, like {@code ends}
 * @param place empty when it is not known yet
 * @param link where to read more, or to join
 * @param cancelled does not take place for this person
 */
public record Appointment(
        String uid,
        int sequence,
        LocalDateTime starts,
        LocalDateTime ends,
        String title,
        String text,
        String place,
        @Nullable String link,
        boolean cancelled) {}
