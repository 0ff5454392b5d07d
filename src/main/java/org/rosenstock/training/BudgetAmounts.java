package org.rosenstock.training;

/**
 * What training costs, in cents.
 *
 * @param planned may be spent in the year
 * @param used for dates that have begun
 * @param committed for dates to come, with a seat confirmed
 * @param asked for what waits for a yes, on top of that
 */
public record BudgetAmounts(long planned, long used, long committed, long asked) {

    public static final BudgetAmounts NONE = new BudgetAmounts(0, 0, 0, 0);

    /** What is left of the plan; below zero when more was promised. What is only asked for does not count. */
    public long left() {
        return planned - used - committed;
    }

    public boolean isOverdrawn() {
        return left() < 0;
    }

    public boolean isNone() {
        return equals(NONE);
    }

    public BudgetAmounts plus(BudgetAmounts other) {
        return new BudgetAmounts(
                planned + other.planned, used + other.used, committed + other.committed, asked + other.asked);
    }

    /** The same with another plan. */
    public BudgetAmounts planning(long cents) {
        return new BudgetAmounts(cents, used, committed, asked);
    }
}
