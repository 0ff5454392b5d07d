package org.rosenstock.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the figures: a unit, or units too small to stand alone.
 *
 * @param members the units told together, one as a rule
 * @param depth 0 for the first level
 * @param people size of the group
 * @param late how many of them are late with something; absent when that would tell of a requirement left out
 * @param withheld requirements left out because too few of the group are concerned
 * @param cells counts by requirement, without those that are withheld
 * @param expandable true when the units below may be shown
 */
public record FigureLine(
        List<Member> members,
        int depth,
        long people,
        @Nullable Long late,
        Counts counts,
        int withheld,
        Map<Long, Counts> cells,
        boolean expandable,
        boolean expanded) {

    public FigureLine {
        members = List.copyOf(members);
        cells = Map.copyOf(cells);
    }

    /**
     * A unit in a line.
     *
     * @param unit id, 0 for the people directly in the unit above
     * @param name code and name, empty for the people directly in the unit above
     * @param small true when it is too small to stand alone
     */
    public record Member(long unit, String name, boolean small) {}

    /** The line of a unit and those below it; none where the unit is told together with others. */
    public static List<FigureLine> from(List<FigureLine> lines, long unit) {
        List<FigureLine> chosen = new ArrayList<>();
        for (FigureLine line : lines) {
            boolean below = !chosen.isEmpty() && line.depth() > chosen.get(0).depth();
            if (below || chosen.isEmpty() && line.isOf(unit)) {
                chosen.add(line);
            } else if (!chosen.isEmpty()) {
                break;
            }
        }
        return chosen;
    }

    private boolean isOf(long unit) {
        return !merged() && first().unit() == unit;
    }

    /** The counts of one requirement, absent when they are withheld. */
    public @Nullable Counts cell(long requirement) {
        return cells.get(requirement);
    }

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
