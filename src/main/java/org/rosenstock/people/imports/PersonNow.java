package org.rosenstock.people.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is stored about a person, with the position of the day from which an import holds.
 *
 * @param admin true when the person administers the platform
 * @param lastFrom first day of the latest position, absent when there is none
 */
record PersonNow(
        long id,
        String staffNumber,
        String userName,
        String firstName,
        String lastName,
        @Nullable String email,
        LocalDate entry,
        @Nullable LocalDate exit,
        @Nullable LocalDate minorUntil,
        String unitCode,
        String jobRole,
        int share,
        @Nullable LocalDate lastFrom,
        boolean admin) {

    String displayName() {
        return firstName + " " + lastName;
    }

    boolean isHereOn(LocalDate day) {
        return exit == null || !exit.isBefore(day);
    }
}
