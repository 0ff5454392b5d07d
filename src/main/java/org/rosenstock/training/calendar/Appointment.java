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
 * @param standing whether it takes place for this person
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
        Standing standing) {

    /** How sure an appointment is, as the property STATUS says it. */
    public enum Standing {
        CONFIRMED,
        /** Offered, the person has not answered yet. */
        TENTATIVE,
        CANCELLED
    }

    /** The name of one day of a date in the calendar of one person, in mails and feeds alike. @param number from 1 */
    public static String uid(long session, long employee, int number) {
        return "session-" + session + "-person-" + employee + "-" + number + "@rosenstock";
    }
}
