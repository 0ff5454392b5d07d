package org.rosenstock.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a unit with all units below it stands on a key date.
 *
 * @param unit code
 * @param lines one per requirement that holds on that day
 */
public record UnitStatus(String unit, LocalDate keyDate, List<Line> lines) {

    public UnitStatus {
        lines = List.copyOf(lines);
    }

    /**
     * One requirement.
     *
     * @param code of the requirement
     * @param counts absent when too few people are concerned to tell
     */
    public record Line(String code, String title, @Nullable Counts counts) {}
}
