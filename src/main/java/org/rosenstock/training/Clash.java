package org.rosenstock.training;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Something that is taken at the same time.
 *
 * @param kind what is double
 * @param name of the room, trainer or participant
 * @param starts of the other date, or of this one where the room is too small
 * @param title of the other offering
 */
public record Clash(Kind kind, String name, LocalDate day, LocalTime starts, LocalTime ends, String title) {

    public enum Kind {
        ROOM,
        TRAINER,
        PARTICIPANT,
        /** The room has fewer seats than the date. */
        ROOM_SIZE
    }
}
