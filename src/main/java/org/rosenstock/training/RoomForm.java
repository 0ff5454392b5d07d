package org.rosenstock.training;

import org.jspecify.annotations.Nullable;

/**
 * A room as the office writes it.
 *
 * @param seats 1 to 5,000
 * @param accessibility such as "stufenlos, Höranlage"
 * @param version that was read, 0 for a new one
 */
public record RoomForm(String name, String place, int seats, String equipment, String accessibility, int version) {

    public RoomForm {
        name = plain(name);
        place = plain(place);
        equipment = plain(equipment);
        accessibility = plain(accessibility);
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
