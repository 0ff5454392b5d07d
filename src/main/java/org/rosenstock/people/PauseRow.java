package org.rosenstock.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A long absence, without a reason.
 *
 * @param until last day of it, absent while nobody knows
 */
public record PauseRow(
        long id, long employee, LocalDate from, @Nullable LocalDate until) {}
