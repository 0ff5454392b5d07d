package org.rosenstock.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose standing is asked for.
 *
 * @param day key date
 * @param requirement id, absent for all
 * @param orgUnit id of a unit with all below it on that day, absent for all
 * @param standing the one asked for, absent for all
 */
public record StandingQuery(
        LocalDate day,
        @Nullable Long requirement,
        @Nullable Long orgUnit,
        @Nullable Standing standing) {}
