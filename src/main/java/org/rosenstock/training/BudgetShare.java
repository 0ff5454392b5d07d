package org.rosenstock.training;

import org.jspecify.annotations.Nullable;

/**
 * What a request costs and what is left of the budget that would pay for it, before it is decided.
 *
 * @param unit whose budget pays: that of the person, else the nearest above that has one; absent when none has
 * @param leftCents of that unit with all below; 0 without a budget
 */
public record BudgetShare(
        int year, long costCents, @Nullable String unit, long leftCents) {

    /** Cents that would be missing after a yes, 0 when it suffices. */
    public long missingCents() {
        return unit == null ? 0 : Math.max(0, costCents - leftCents);
    }
}
