package org.rosenstock.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one key date.
 *
 * @param people how many work in all units together
 * @param late how many of them are late with something
 * @param total over everybody
 * @param lines the units, worst first, those opened with the units below
 * @param requirements by requirement, most overdue first
 */
public record Figures(
        LocalDate day, long people, long late, Counts total, List<FigureLine> lines, List<ByRequirement> requirements) {

    public Figures {
        lines = List.copyOf(lines);
        requirements = List.copyOf(requirements);
    }

    /**
     * One requirement over everybody.
     *
     * @param focus names of the units with most overdue, at most two
     */
    public record ByRequirement(
            long id, String code, String title, @Nullable Integer repeatMonths, Counts counts, List<String> focus) {

        public ByRequirement {
            focus = List.copyOf(focus);
        }
    }

    /** The share done at the end of a month. */
    public record TrendPoint(LocalDate day, Counts total) {}
}
