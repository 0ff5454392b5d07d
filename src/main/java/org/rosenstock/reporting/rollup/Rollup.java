package org.rosenstock.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.rosenstock.people.EmployeesChanged;
import org.rosenstock.qualification.ObligationsChanged;

/**
 * Keeps the counts true. A change only notes which units it touches, in its own transaction; whoever reads next brings
 * them up to date. So nobody who finishes a course waits for a counter that others hold.
 */
@ApplicationScoped
public class Rollup {

    @Inject
    RollupRepository rollup;

    @Inject
    LedgerRepository ledger;

    @Inject
    Clock clock;

    void onObligationsChanged(@Observes ObligationsChanged event) {
        if (event.anybody()) {
            rollup.markAll();
        } else {
            rollup.markUnitsOf(event.employees());
        }
    }

    void onEmployeesChanged(@Observes EmployeesChanged event) {
        if (rollup.isTreeChanged(LocalDate.now(clock))) {
            rollup.markAll();
        } else {
            rollup.markUnitsOf(event.employees());
        }
    }

    /** Makes sure that the counts of a day gone by are there, or those of today with all that has been committed by now. */
    @Transactional(TxType.REQUIRES_NEW)
    public void ensure(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isBefore(today)) {
            compute(day, !ledger.has(day) && !rollup.isComputed(day));
            return;
        }
        boolean computed = rollup.isComputed(today);
        compute(today, !computed);
        if (computed && rollup.hasStale()) {
            rollup.lock(today, clock.instant());
            rollup.catchUp(today);
        }
    }

    private void compute(LocalDate day, boolean needed) {
        if (needed) {
            rollup.lock(day, clock.instant());
            rollup.computeDay(day, LocalDate.now(clock));
        }
    }

    /** Counts a day again from what is recorded of it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void recompute(LocalDate day) {
        compute(day, true);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void forget(LocalDate day) {
        rollup.forget(day);
    }

    @Transactional
    public Set<LocalDate> days() {
        return rollup.days();
    }

    @Transactional
    public LocalDate firstDay() {
        return rollup.firstDay();
    }
}
