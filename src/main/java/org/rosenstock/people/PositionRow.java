package org.rosenstock.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A position somebody has, had or will have.
 *
 * @param until last day, absent while open
 */
public record PositionRow(
        long id,
        long unitId,
        String unitCode,
        String unit,
        long jobRoleId,
        String jobRole,
        LocalDate from,
        @Nullable LocalDate until,
        int share) {

    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
