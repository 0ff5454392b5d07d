package org.rosenstock.qualification.obligation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.Timing;
import org.rosenstock.qualification.Timing.Base;
import org.rosenstock.qualification.Timing.Expiry;
import org.rosenstock.qualification.Timing.Repeat;

/**
 * The six dates of an obligation: when the window opens and closes, when it is due, from when until when a proof is
 * valid, and from when it can be renewed. Days are calendar days of the administration; no clock time is involved, so
 * that neither daylight saving nor the hour of the nightly run moves a date.
 */
public final class TimeModel {

    private static final int FULL_TIME = 100;
    private static final int LONGEST_FACTOR = 2;

    private final Timing timing;

    public TimeModel(Timing timing) {
        this.timing = timing;
    }

    /**
     * What is to be done.
     *
     * @param opens a proof counts from this day on
     * @param due last day in time
     * @param closes last day on which a refresher still does, absent when it does at any time
     */
    public record Task(
            LocalDate opens, LocalDate due, @Nullable LocalDate closes) {}

    /**
     * How long a proof holds.
     *
     * @param expires last day of it, absent when it holds for good
     * @param renewable first day on which the next one counts, absent when there is no next
     */
    public record Validity(
            LocalDate from,
            @Nullable LocalDate expires,
            @Nullable LocalDate renewable) {

        public boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (expires == null || !expires.isBefore(day));
        }
    }

    /** Somebody comes under the rule: a proof from before counts as long as it would still hold. */
    public Task first(LocalDate opened) {
        Integer interval = timing.interval();
        LocalDate opens = interval == null ? LocalDate.EPOCH : opened.minusMonths((long) interval * LONGEST_FACTOR);
        return new Task(opens, opened.plusDays(timing.firstDueDays()), null);
    }

    /** Somebody has to do it anew whatever there is: another post, a new machine. */
    public Task anew(LocalDate from, LocalDate today) {
        return new Task(from, today.plusDays(timing.firstDueDays()), null);
    }

    /** The next cycle after a proof that runs out. */
    public Task renewal(LocalDate expires) {
        LocalDate closes = timing.expiry() == Expiry.HARD ? expires : null;
        return new Task(renewable(expires), expires, closes);
    }

    /**
     * How long a proof of that day holds.
     *
     * @param before last day of the proof it renews, absent for a first one
     * @param ownEnd end that the proof itself names, absent when it names none
     * @param share how much the person works, in percent
     */
    public Validity validity(LocalDate proof, @Nullable LocalDate before, @Nullable LocalDate ownEnd, int share) {
        LocalDate byRule = byRule(proof, before, months(share));
        LocalDate expires = earlier(byRule, ownEnd);
        return new Validity(proof, expires, expires == null ? null : later(renewable(expires), proof.plusDays(1)));
    }

    /** The due date after a pause: what was left when it began, at least the days of grace. */
    public LocalDate afterPause(LocalDate due, LocalDate paused, LocalDate back) {
        long left = Math.max(timing.returnDays(), ChronoUnit.DAYS.between(paused, due));
        return later(due, back.plusDays(left));
    }

    private @Nullable LocalDate byRule(LocalDate proof, @Nullable LocalDate before, int months) {
        return switch (timing.repeat()) {
            case ONCE -> null;
            case EVERY -> keepsRhythm(proof, before) ? inRhythm(proof, before, months) : proof.plusMonths(months);
            case FIXED_MONTH -> fixed(proof);
        };
    }

    private boolean keepsRhythm(LocalDate proof, @Nullable LocalDate before) {
        return timing.base() == Base.EXPIRY
                && before != null
                && (timing.expiry() == Expiry.SOFT || !proof.isAfter(before));
    }

    /** The first end after the proof in steps from the last end; steps are counted from there, so that none shortens. */
    private static LocalDate inRhythm(LocalDate proof, @Nullable LocalDate before, int months) {
        LocalDate anchor = before == null ? proof : before;
        long steps = 1;
        while (!anchor.plusMonths(months * steps).isAfter(proof)) {
            steps++;
        }
        return anchor.plusMonths(months * steps);
    }

    /** A proof in the window before the end of the month counts for that year, an earlier one until then. */
    private LocalDate fixed(LocalDate proof) {
        int month = timing.fixedMonth() == null ? 1 : timing.fixedMonth();
        LocalDate next = YearMonth.of(proof.getYear(), month).atEndOfMonth();
        if (next.isBefore(proof)) {
            next = YearMonth.of(proof.getYear() + 1, month).atEndOfMonth();
        }
        int years = timing.years() == null ? 1 : timing.years();
        boolean counts = !proof.isBefore(renewable(next));
        return YearMonth.of(next.getYear() + (counts ? years : years - 1), month)
                .atEndOfMonth();
    }

    private int months(int share) {
        Integer interval = timing.repeat() == Repeat.EVERY ? timing.interval() : null;
        int months = interval == null ? 0 : interval;
        if (!timing.extendForPartTime() || share >= FULL_TIME || share <= 0) {
            return months;
        }
        return Math.min(months * LONGEST_FACTOR, (months * FULL_TIME + share - 1) / share);
    }

    private LocalDate renewable(LocalDate expires) {
        return expires.minusDays(timing.renewDays());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
