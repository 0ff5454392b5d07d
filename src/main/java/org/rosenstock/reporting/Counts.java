package org.rosenstock.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Obligations of a group by their state on a day; the four parts add up to the total.
 *
 * @param done fulfilled, or the proof holds for more than 30 days
 * @param soon to be done within 30 days
 * @param open to be done later
 * @param oldestDue what has been overdue longest, absent when nothing is
 */
public record Counts(
        long total,
        long done,
        long soon,
        long open,
        long overdue,
        @Nullable LocalDate oldestDue) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, null);

    public Counts plus(Counts other) {
        return new Counts(
                total + other.total,
                done + other.done,
                soon + other.soon,
                open + other.open,
                overdue + other.overdue,
                earlier(oldestDue, other.oldestDue));
    }

    /** Part of the total, from 0 to 1; 0 when there is nothing. */
    public double share(long part) {
        return total == 0 ? 0 : (double) part / total;
    }

    public double doneShare() {
        return share(done);
    }

    public double soonShare() {
        return share(soon);
    }

    public double openShare() {
        return share(open);
    }

    public double overdueShare() {
        return share(overdue);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
