package org.rosenstock.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar shows.
 *
 * @param until last day
 * @param topic absent for all
 * @param room absent for all; only for the training office
 * @param ended with what is called off or over; only for the training office
 */
public record CalendarQuery(
        LocalDate from,
        LocalDate until,
        @Nullable TrainingTopic topic,
        @Nullable Long room,
        boolean ended) {

    public CalendarQuery(LocalDate from, LocalDate until) {
        this(from, until, null, null, false);
    }

    CalendarQuery forEverybody() {
        return new CalendarQuery(from, until, topic, null, false);
    }
}
