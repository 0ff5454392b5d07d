package org.rosenstock.reporting.figure;

import java.util.List;
import java.util.Set;

/**
 * Siblings that are told together.
 *
 * @param members their positions among the siblings
 * @param told false when the group is too small even so
 */
record Group(List<Integer> members, boolean told) {

    Group {
        members = List.copyOf(members);
    }

    /** True when all these positions are members. */
    boolean has(List<Integer> positions) {
        return positions.size() == 1 || Set.copyOf(members).containsAll(positions);
    }

    boolean alone() {
        return members.size() == 1 && told;
    }
}
