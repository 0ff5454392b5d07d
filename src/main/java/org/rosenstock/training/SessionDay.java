package org.rosenstock.training;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One day of a date, in the time of Europe/Berlin.
 *
 * @param room label of the room, absent when there is none; not read from forms
 */
public record SessionDay(
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        @Nullable Long roomId,
        @Nullable String room) {

    public SessionDay(LocalDate day, LocalTime starts, LocalTime ends, @Nullable Long roomId) {
        this(day, starts, ends, roomId, null);
    }
}
