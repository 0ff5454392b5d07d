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
import org.rosenstock.reporting.FigureQuery;

/**
 * What the days to come will be like if nothing happens until then: kept as the changes of each day, so that any day is
 * told at once. It is made anew for each day, and for the units whose people changed in between.
 */
@ApplicationScoped
public class Outlook {

    @Inject
    OutlookRepository outlook;

    @Inject
    RollupRepository rollup;

    @Inject
    Clock clock;

    void onObligationsChanged(@Observes ObligationsChanged event) {
        if (event.anybody()) {
            outlook.markAll();
        } else {
            outlook.markUnitsOf(event.employees());
        }
    }

    void onEmployeesChanged(@Observes EmployeesChanged event) {
        LocalDate today = LocalDate.now(clock);
        // Whether units have moved is told by the counts of today; before they are made it may be so.
        if (!rollup.isComputed(today) || rollup.isTreeChanged(today)) {
            outlook.markAll();
        } else {
            outlook.markUnitsOf(event.employees());
        }
    }

    /** Makes sure that it follows from all that has been committed by now. */
    @Transactional(TxType.REQUIRES_NEW)
    public void ensure() {
        LocalDate today = LocalDate.now(clock);
        if (today.equals(outlook.madeFor()) && !outlook.hasStale()) {
            return;
        }
        boolean made = today.equals(outlook.lock());
        Set<Long> stale = outlook.takeStale();
        LocalDate last = FigureQuery.last(today);
        if (!made || StaleUnits.isAll(stale)) {
            outlook.make(today, last);
        } else if (!stale.isEmpty()) {
            outlook.makeUnits(today, last, stale);
        }
    }
}
