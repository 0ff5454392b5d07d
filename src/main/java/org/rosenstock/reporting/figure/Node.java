package org.rosenstock.reporting.figure;

import java.util.Map;
import java.util.Set;
import org.rosenstock.reporting.Counts;

/**
 * A unit with its counts, before anything is withheld.
 *
 * @param unit id, 0 for the people directly in the unit above
 * @param name code and name, empty for the people directly in the unit above
 * @param parent true when there are units below
 * @param counts by requirement; under 0 the heads
 */
record Node(long unit, String name, boolean parent, Map<Long, Counts> counts) {

    static final long HEADS = 0;

    Node {
        counts = Map.copyOf(counts);
    }

    Counts of(long requirement) {
        return counts.getOrDefault(requirement, Counts.NONE);
    }

    /** True when these are all requirements that concern somebody here; how many are late with any of them says no more. */
    boolean isToldBy(Set<Long> requirements, long sizeOf) {
        return sizeOf != HEADS
                || counts.entrySet().stream()
                        .filter(cell ->
                                cell.getKey() != HEADS && cell.getValue().total() > 0)
                        .allMatch(cell -> requirements.contains(cell.getKey()));
    }

    long people() {
        return of(HEADS).total();
    }
}
