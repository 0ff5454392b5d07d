package org.rosenstock.reporting;

import java.util.List;

/**
 * One line of the figures: a unit, or units too small to stand alone.
 *
 * @param members the units told together, one as a rule
 * @param depth 0 for the first level
 * @param people size of the group
 * @param withheld requirements left out because too few of the group are concerned
 * @param expandable true when the units below may be shown
 */
public record FigureLine(
        List<Member> members,
        int depth,
        long people,
        Counts counts,
        int withheld,
        boolean expandable,
        boolean expanded) {

    public FigureLine {
        members = List.copyOf(members);
    }

    /**
     * A unit in a line.
     *
     * @param unit id, 0 for the people directly in the unit above
     * @param name code and name, empty for the people directly in the unit above
     * @param small true when it is too small to stand alone
     */
    public record Member(long unit, String name, boolean small) {}

    public boolean merged() {
        return members.size() > 1;
    }

    public Member first() {
        return members.get(0);
    }

    /** False when nothing at all may be told of the group. */
    public boolean told() {
        return counts.total() > 0;
    }
}
