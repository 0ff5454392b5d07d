package org.rosenstock.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one person stands with something mandatory: all that HR learns by name (P10).
 *
 * @param due until when, absent when a proof holds for good
 * @param days how long it is overdue on the key date, 0 or less when it is not
 */
public record StandingRow(
        long employee,
        String staffNumber,
        String name,
        String unit,
        String requirement,
        Standing standing,
        @Nullable LocalDate due,
        long days) {}
