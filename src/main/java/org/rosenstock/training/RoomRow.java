package org.rosenstock.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A room.
 *
 * @param retiredOn first day on which it is no longer used, absent while it is
 */
public record RoomRow(
        long id,
        String name,
        String place,
        int seats,
        String equipment,
        String accessibility,
        @Nullable LocalDate retiredOn,
        int version) {

    /** "Rathaus, Raum 214" */
    public String label() {
        return place + ", " + name;
    }
}
