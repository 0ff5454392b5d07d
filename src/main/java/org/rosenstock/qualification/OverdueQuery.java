package org.rosenstock.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which overdue obligations are asked for.
 *
 * @param day key date
 * @param requirement id, absent for all
 * @param orgUnit id of a unit with all below it, absent for all
 */
public record OverdueQuery(
        LocalDate day, @Nullable Long requirement, @Nullable Long orgUnit) {}
