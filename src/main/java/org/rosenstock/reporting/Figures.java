package org.rosenstock.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one key date.
 *
 * @param people how many work in all units together
 * @param late how many of them are late with something; absent when that would tell of a requirement left out
 * @param total over everybody
 * @param withheld requirements left out because too few are concerned
 * @param lines the units, worst first, those opened with the units below
 * @param requirements by requirement, most overdue first
 */
public record Figures(
        LocalDate day,
        long people,
        @Nullable Long late,
        Counts total,
        int withheld,
        List<FigureLine> lines,
        List<ByRequirement> requirements) {

    public Figures {
        lines = List.copyOf(lines);
        requirements = requirements.stream().sorted(ByRequirement.MOST_OVERDUE).toList();
    }

    /**
     * The same of one unit with all below it: what its line tells already and nothing more, so that this minus the
     * figures of all gives nothing away. Absent where the unit is told together with others.
     */
    public Optional<Figures> of(long unit) {
        List<FigureLine> below = FigureLine.from(lines, unit);
        return below.stream()
                .findFirst()
                .map(line -> new Figures(
                        day,
                        line.people(),
                        line.late(),
                        line.counts(),
                        line.withheld(),
                        below,
                        requirements.stream().flatMap(row -> row.in(line)).toList()));
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

        private static final Comparator<ByRequirement> MOST_OVERDUE = Comparator.comparing(
                        (ByRequirement row) -> -row.counts().overdue())
                .thenComparing(ByRequirement::title);

        private Stream<ByRequirement> in(FigureLine line) {
            Counts cell = line.cell(id);
            return cell == null || cell.total() == 0
                    ? Stream.empty()
                    : Stream.of(new ByRequirement(id, code, title, repeatMonths, cell, List.of()));
        }
    }

    /** The share done at the end of a month. */
    public record TrendPoint(LocalDate day, Counts total) {}
}
