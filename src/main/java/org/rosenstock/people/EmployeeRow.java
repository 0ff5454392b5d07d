package org.rosenstock.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employee in a list. Name, unit and job role are the directory that everybody sees; the rest is there only for
 * administration, HR, the person's lead of today and the person.
 *
 * @param unitId unit of today's position, of the last one for people who left; absent when there is none
 * @param share of working time in percent
 */
public record EmployeeRow(
        long id,
        String firstName,
        String lastName,
        @Nullable Long unitId,
        @Nullable String unit,
        @Nullable String jobRole,
        @Nullable String staffNumber,
        @Nullable Integer share,
        @Nullable LocalDate entryDate,
        @Nullable LocalDate exitDate) {

    public String displayName() {
        return firstName + " " + lastName;
    }

    /** What everybody may know. */
    EmployeeRow directory() {
        return new EmployeeRow(id, firstName, lastName, unitId, unit, jobRole, null, null, null, null);
    }
}
