package org.rosenstock.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.rosenstock.qualification.RequirementSummary;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.FigureLine;
import org.rosenstock.reporting.FigureQuery;
import org.rosenstock.reporting.Figures;
import org.rosenstock.reporting.Figures.ByRequirement;
import org.rosenstock.reporting.figure.FigureRepository.Unit;

/**
 * Takes everything that is told of a made-up house, of all units and of each chosen one, with and without a chosen
 * requirement, and tries to work out by adding and subtracting what was withheld. Each cell marks the numbers it is part
 * of by a bit of its own in "done".
 */
class BackCalculationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final int SMALLEST = 5;
    private static final int TOP = 3;
    private static final int BELOW = 2;
    private static final List<Long> REQUIREMENTS = List.of(1L, 2L, 3L);
    private static final int CELLS = TOP * (1 + BELOW) * 3;

    private final Map<Long, Map<Long, Counts>> direct = new HashMap<>();
    private final Map<Long, Map<Long, Counts>> below = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();

    @Property(tries = 3000)
    void no_small_cell_follows_from_all_that_is_told(
            @ForAll @Size(CELLS) List<@IntRange(min = 0, max = 9) Integer> sizes,
            @ForAll @Size(TOP * (1 + BELOW)) List<@IntRange(min = 0, max = 9) Integer> others) {
        build(sizes, others);
        FigureTree tree = new FigureTree(units, below, direct, SMALLEST);
        List<Long> told = told(tree);
        Reach reach = new Reach(told);
        for (long requirement : REQUIREMENTS) {
            for (Unit unit : units) {
                assertHidden(reach, below.get(unit.id()).get(requirement), unit + " with all below");
                assertHidden(reach, direct.get(unit.id()).get(requirement), unit + " alone");
            }
        }
    }

    /** How many are late counts heads: it must not be told where it would count those of a requirement left out. */
    @Property(tries = 500)
    void who_is_late_is_told_only_where_nothing_is_left_out(
            @ForAll @Size(CELLS) List<@IntRange(min = 0, max = 9) Integer> sizes,
            @ForAll @Size(TOP * (1 + BELOW)) List<@IntRange(min = 0, max = 9) Integer> others) {
        build(sizes, others);
        FigureTree tree = new FigureTree(units, below, direct, SMALLEST);
        for (FigureLine line : figures(tree, null).lines()) {
            boolean complete = line.members().stream()
                    .filter(member -> member.unit() != 0)
                    .allMatch(member -> REQUIREMENTS.stream()
                            .filter(id -> below.get(member.unit()).get(id).total() > 0)
                            .allMatch(id -> line.cell(id) != null));
            assertThat(complete || line.late() == null).as(line.toString()).isTrue();
        }
    }

    private static void assertHidden(Reach reach, Counts cell, String what) {
        if (cell.total() > 0 && cell.total() < SMALLEST) {
            assertThat(reach.has(cell.done())).as(what + " has " + cell.total()).isFalse();
        }
    }

    /** Every number on the page and in both exports, as the set of cells it adds up. */
    private List<Long> told(FigureTree tree) {
        List<Long> told = new ArrayList<>();
        Figures all = figures(tree, null);
        add(told, all);
        units.forEach(unit -> all.of(unit.id()).ifPresent(chosen -> add(told, chosen)));
        for (long requirement : REQUIREMENTS) {
            Figures one = figures(tree, requirement);
            add(told, one);
            units.forEach(unit -> one.of(unit.id()).ifPresent(chosen -> add(told, chosen)));
        }
        for (Unit unit : units) {
            List<Long> path = unit.parent() == 0 ? List.of(unit.id()) : List.of(unit.parent(), unit.id());
            Set<Long> requirements =
                    all.requirements().stream().map(ByRequirement::id).collect(Collectors.toSet());
            tree.alone(path, requirements).values().forEach(counts -> told.add(counts.done()));
        }
        return told;
    }

    private static void add(List<Long> told, Figures figures) {
        told.add(figures.total().done());
        figures.requirements().forEach(row -> told.add(row.counts().done()));
        figures.lines().forEach(line -> {
            told.add(line.counts().done());
            line.cells().values().forEach(cell -> told.add(cell.done()));
        });
    }

    private Figures figures(FigureTree tree, Long requirement) {
        Set<Long> opened = units.stream().map(Unit::id).collect(Collectors.toSet());
        List<RequirementSummary> summaries = REQUIREMENTS.stream()
                .map(id -> new RequirementSummary(id, "t" + id, "Training " + id, null))
                .toList();
        return FigureReader.figures(tree, new FigureQuery(DAY, requirement, null, opened), opened, summaries, SMALLEST);
    }

    private void build(List<Integer> sizes, List<Integer> others) {
        direct.clear();
        below.clear();
        units.clear();
        int cell = 0;
        for (int top = 1; top <= TOP; top++) {
            Map<Long, Counts> sum = new HashMap<>();
            for (int sub = 0; sub <= BELOW; sub++) {
                long id = top * 10L + sub;
                units.add(new Unit(id, sub == 0 ? 0 : top * 10L, "unit " + id, false, sub == 0));
                Map<Long, Counts> counts = new HashMap<>();
                long most = 0;
                for (long requirement : REQUIREMENTS) {
                    long size = sizes.get(cell);
                    counts.put(requirement, new Counts(size, size == 0 ? 0 : 1L << cell, 0, 0, 0, null));
                    most = Math.max(most, size);
                    cell++;
                }
                counts.put(Node.HEADS, new Counts(most + others.get(cell / 3 - 1), 0, 0, 0, 0, null));
                direct.put(id, counts);
                below.put(id, counts);
                counts.forEach((key, value) -> sum.merge(key, value, Counts::plus));
            }
            below.put(top * 10L, sum);
        }
    }

    /** All numbers that follow from some by adding and subtracting, by elimination modulo a prime. */
    private static final class Reach {

        private static final long PRIME = 1_000_003;

        private final List<long[]> rows = new ArrayList<>();

        Reach(List<Long> numbers) {
            numbers.stream().distinct().forEach(number -> {
                long[] rest = reduced(number);
                if (lead(rest) >= 0) {
                    rows.add(rest);
                }
            });
        }

        boolean has(long number) {
            return lead(reduced(number)) < 0;
        }

        private long[] reduced(long number) {
            long[] vector =
                    LongStream.range(0, CELLS).map(bit -> number >> bit & 1).toArray();
            for (long[] row : rows) {
                int lead = lead(row);
                long factor = vector[lead] * inverse(row[lead]) % PRIME;
                for (int i = 0; factor != 0 && i < CELLS; i++) {
                    vector[i] = Math.floorMod(vector[i] - factor * row[i], PRIME);
                }
            }
            return vector;
        }

        private static int lead(long[] vector) {
            for (int i = 0; i < vector.length; i++) {
                if (vector[i] != 0) {
                    return i;
                }
            }
            return -1;
        }

        private static long inverse(long value) {
            long result = 1;
            for (long base = value, exponent = PRIME - 2; exponent > 0; exponent >>= 1, base = base * base % PRIME) {
                result = (exponent & 1) == 1 ? result * base % PRIME : result;
            }
            return result;
        }
    }
}
