package org.rosenstock.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One requirement in the list.
 *
 * @param repeatMonths absent when it is to be done once
 * @param endedOn first day on which it no longer holds
 * @param people how many it concerns today
 */
public record RequirementRow(
        long id,
        String code,
        String title,
        @Nullable String courseCode,
        @Nullable String courseTitle,
        int firstDueDays,
        @Nullable Integer repeatMonths,
        LocalDate activeFrom,
        @Nullable LocalDate endedOn,
        long people) {

    public boolean ended() {
        return endedOn != null;
    }
}
