package org.rosenstock.training;

import java.time.LocalDate;

/**
 * Something that is taken at the same time.
 *
 * @param kind what is double
 * @param name of the room, trainer or participant
 * @param title of the other offering
 */
public record Clash(Kind kind, String name, LocalDate day, String title) {

    public enum Kind {
        ROOM,
        TRAINER,
        PARTICIPANT,
        /** The room has fewer seats than the date. */
        ROOM_SIZE
    }
}
