package org.rosenstock.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.DueItem;

/** Where one person stands with one requirement, from calm to urgent. */
public enum ObligationState {
    /** Fulfilled, and the proof holds. */
    DONE,
    /** The person is away for long; nothing is due before the return. */
    PAUSED,
    OPEN,
    BEGUN,
    /** To be done within the next {@value DueItem#SOON_DAYS} days. */
    SOON,
    OVERDUE;

    /**
     * The state on a day.
     *
     * @param fulfilledOn when it was fulfilled, absent or later when it was not by that day
     * @param validUntil last day of the proof, absent when it holds for good
     * @param dueOn last day in time
     * @param coveredUntil for a renewal: last day of the earlier proof
     * @param begun whether the course has been begun
     */
    public static ObligationState on(
            LocalDate day,
            @Nullable LocalDate fulfilledOn,
            @Nullable LocalDate validUntil,
            LocalDate dueOn,
            @Nullable LocalDate coveredUntil,
            boolean begun) {
        boolean fulfilled = fulfilledOn != null && !fulfilledOn.isAfter(day);
        if (fulfilled && (validUntil == null || !validUntil.isBefore(day))) {
            return DONE;
        }
        LocalDate due = fulfilled && validUntil != null ? validUntil : dueOn;
        if (due.isBefore(day)) {
            return OVERDUE;
        }
        if (!due.isAfter(day.plusDays(DueItem.SOON_DAYS))) {
            return begun ? BEGUN : SOON;
        }
        if (coveredUntil != null && !coveredUntil.isBefore(day)) {
            return DONE;
        }
        return begun ? BEGUN : OPEN;
    }
}
