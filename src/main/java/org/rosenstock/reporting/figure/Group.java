package org.rosenstock.reporting.figure;

import java.util.List;

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

    boolean alone() {
        return members.size() == 1 && told;
    }
}
