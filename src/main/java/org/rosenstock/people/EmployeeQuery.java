package org.rosenstock.people;

import org.jspecify.annotations.Nullable;

/**
 * Which employees are asked for.
 *
 * @param text words that must all occur in the name, or a staff number
 * @param unit id of a unit they work in today
 * @param withSubunits true for the units below as well
 * @param jobRole id of a job role they have today
 * @param state for others than administration and HR always {@link EmployeeState#CURRENT}
 * @param sort order of the list
 */
public record EmployeeQuery(
        @Nullable String text,
        @Nullable Long unit,
        boolean withSubunits,
        @Nullable Long jobRole,
        EmployeeState state,
        Sort sort) {

    public enum Sort {
        NAME,
        STAFF_NUMBER,
        ENTRY
    }

    /** Everybody who works here today, by name. */
    public static EmployeeQuery everybody() {
        return new EmployeeQuery(null, null, false, null, EmployeeState.CURRENT, Sort.NAME);
    }

    /** Who works directly in a unit today, by name. */
    public static EmployeeQuery inUnit(long unit) {
        return new EmployeeQuery(null, unit, false, null, EmployeeState.CURRENT, Sort.NAME);
    }
}
