package org.rosenstock.reporting;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for.
 *
 * @param day key date, at most {@value #YEARS_AHEAD} years ahead
 * @param requirement id of the one requirement, absent for all
 * @param unit id of the one unit an export is about, absent for all
 * @param opened ids of the units whose units below are shown as well
 */
public record FigureQuery(
        LocalDate day, @Nullable Long requirement, @Nullable Long unit, Set<Long> opened) {

    public FigureQuery {
        opened = Set.copyOf(opened);
    }

    private static final int YEARS_AHEAD = 2;

    /** Whether a key date is so far ahead that nothing can be said about it. */
    public static boolean isTooFar(LocalDate day, LocalDate today) {
        return day.isAfter(last(today));
    }

    /** The last day of which something can be said. */
    public static LocalDate last(LocalDate today) {
        return today.plusYears(YEARS_AHEAD);
    }
}
