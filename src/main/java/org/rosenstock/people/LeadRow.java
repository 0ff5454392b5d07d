package org.rosenstock.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who leads or deputises for a unit, from when until when.
 *
 * @param id of the term
 * @param until last day, absent while open
 */
public record LeadRow(
        long id,
        long unitId,
        String unitCode,
        String unit,
        long employee,
        String name,
        LeadKind kind,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
