package org.rosenstock.people.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about a person. Values without a column of their own are absent, and then left alone.
 *
 * @param from first day in unit and job role, when the table says so
 */
record PersonTarget(
        int line,
        String staffNumber,
        String firstName,
        String lastName,
        @Nullable String userName,
        @Nullable String email,
        LocalDate entry,
        @Nullable LocalDate exit,
        @Nullable LocalDate minorUntil,
        String unitCode,
        String jobRole,
        @Nullable Integer share,
        @Nullable LocalDate from) {

    String displayName() {
        return firstName + " " + lastName;
    }
}
