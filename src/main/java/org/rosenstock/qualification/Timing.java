package org.rosenstock.qualification;

import org.jspecify.annotations.Nullable;

/**
 * When something is due and how long a proof holds.
 *
 * @param firstDueDays days from the day somebody comes under the rule to the first due date
 * @param months between two times, for EVERY only
 * @param fixedMonth month in which it is due, for FIXED_MONTH only
 * @param years between two times, for FIXED_MONTH only
 * @param renewDays days before the end of a proof from which the next one counts
 * @param extendForPartTime whether working less makes the interval longer
 * @param returnDays least number of days left after a pause
 */
public record Timing(
        int firstDueDays,
        Repeat repeat,
        @Nullable Integer months,
        @Nullable Integer fixedMonth,
        @Nullable Integer years,
        Base base,
        Expiry expiry,
        int renewDays,
        boolean extendForPartTime,
        int returnDays) {

    public static final int RENEW_DAYS = 60;
    public static final int RETURN_DAYS = 28;
    public static final int FIRST_DUE_DAYS = 56;
    private static final int YEAR = 12;

    public enum Repeat {
        ONCE,
        EVERY,
        FIXED_MONTH
    }

    /** From where the next interval is counted. */
    public enum Base {
        EVIDENCE_DATE,
        EXPIRY
    }

    /** Whether a proof that has run out may still be followed by a refresher (soft) or starts afresh (hard). */
    public enum Expiry {
        SOFT,
        HARD
    }

    public Timing {
        repeat = repeat == null ? Repeat.ONCE : repeat;
        base = base == null ? Base.EVIDENCE_DATE : base;
        expiry = expiry == null ? Expiry.SOFT : expiry;
    }

    public static Timing yearly() {
        return every(FIRST_DUE_DAYS, YEAR);
    }

    public static Timing once(int firstDueDays) {
        return new Timing(
                firstDueDays,
                Repeat.ONCE,
                null,
                null,
                null,
                Base.EVIDENCE_DATE,
                Expiry.SOFT,
                RENEW_DAYS,
                false,
                RETURN_DAYS);
    }

    public static Timing every(int firstDueDays, int months) {
        return new Timing(
                firstDueDays,
                Repeat.EVERY,
                months,
                null,
                null,
                Base.EVIDENCE_DATE,
                Expiry.SOFT,
                RENEW_DAYS,
                false,
                RETURN_DAYS);
    }

    public boolean isRepeated() {
        return repeat != Repeat.ONCE;
    }

    /** Months between two times, absent for what is done once. */
    public @Nullable Integer interval() {
        return switch (repeat) {
            case ONCE -> null;
            case EVERY -> months;
            case FIXED_MONTH -> (years == null ? 1 : years) * YEAR;
        };
    }
}
