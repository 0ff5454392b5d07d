package org.rosenstock.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The counts of all days gone by, day by day from the first, each in a transaction of its own: a run that is cut off
 * goes on where it stopped. What is recorded of a day is never rewritten, so neither are its counts. Personnel data may
 * be entered late; the check finds such days, and they are counted anew.
 */
@ApplicationScoped
public class Ledger {

    private static final int CORRECTED_DAYS = 35;

    @Inject
    LedgerRepository ledger;

    @Inject
    RollupRepository rollup;

    @Inject
    Clock clock;

    /** Whether the counts of a day are kept here. */
    @Transactional
    public boolean has(LocalDate day) {
        return ledger.has(day);
    }

    /** The next day to count, none when all are. */
    @Transactional
    public Optional<LocalDate> next() {
        return ledger.next().filter(day -> day.isBefore(today()));
    }

    /** Counts a day, the one after the last. */
    @Transactional(TxType.REQUIRES_NEW)
    public void write(LocalDate day) {
        rollup.lock(day, clock.instant());
        if (ledger.has(day)) {
            return;
        }
        LocalDate before = day.minusDays(1);
        if (!ledger.has(before)) {
            rollup.forget(before);
        } else if (!rollup.isComputed(before)) {
            count(before);
        }
        count(day);
        ledger.write(day, today());
        if (RollupJob.isForgotten(before, today())) {
            rollup.forget(before);
        }
    }

    /**
     * Of the last {@value #CORRECTED_DAYS} days the one compared longest ago, none when all were compared today. Days
     * before stand as they were told: obligations may have been erased since, their number stays.
     */
    @Transactional
    public Optional<LocalDate> unchecked() {
        return ledger.unchecked(today().minusDays(CORRECTED_DAYS), today());
    }

    /**
     * Counts a day again from what is recorded of it.
     *
     * @return how many counts were others; then this day and all after it are counted anew
     */
    @Transactional(TxType.REQUIRES_NEW)
    public long check(LocalDate day) {
        count(day);
        long different = ledger.different(day);
        if (RollupJob.isForgotten(day, today())) {
            rollup.forget(day);
        }
        if (different > 0) {
            ledger.forgetFrom(day);
        } else {
            ledger.check(day, today());
        }
        return different;
    }

    private void count(LocalDate day) {
        rollup.lock(day, clock.instant());
        rollup.computeDay(day, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
