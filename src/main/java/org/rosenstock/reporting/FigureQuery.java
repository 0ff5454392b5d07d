package org.rosenstock.reporting;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for.
 *
 * @param day key date, today or earlier
 * @param requirement id of the one requirement, absent for all
 * @param opened ids of the units whose units below are shown as well
 */
public record FigureQuery(LocalDate day, @Nullable Long requirement, Set<Long> opened) {

    public FigureQuery {
        opened = Set.copyOf(opened);
    }
}
