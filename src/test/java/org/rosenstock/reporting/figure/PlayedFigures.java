package org.rosenstock.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.rollup.Ledger;
import org.rosenstock.reporting.rollup.Rollup;

/** The figures as they are before small groups are told together, for a test that plays days gone by. */
@ApplicationScoped
public class PlayedFigures {

    @Inject
    Rollup rollup;

    @Inject
    Ledger ledger;

    @Inject
    FigureRepository figures;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    /** Counts a day from the rows there are by now, whatever is kept of it. */
    public Map<String, Counts> counted(LocalDate day, Collection<Long> units, Collection<Long> parents) {
        rollup.recompute(day);
        return told(day, units, parents);
    }

    /** Takes a day into the ledger, and what that says of it. */
    public Map<String, Counts> kept(LocalDate day, Collection<Long> units, Collection<Long> parents) {
        ledger.write(day);
        return told(day, units, parents);
    }

    /** By unit with all below ("unit/rule") and by the people right in a unit ("unit!/rule"); heads as rule 0. */
    public Map<String, Counts> told(LocalDate day, Collection<Long> units, Collection<Long> parents) {
        Map<String, Counts> all = new TreeMap<>();
        add(all, "/", figures.cells(day, true, units));
        add(all, "!/", figures.cells(day, false, parents));
        return all;
    }

    private static void add(Map<String, Counts> all, String kind, Map<Long, Map<Long, Counts>> cells) {
        cells.forEach((unit, byRule) -> byRule.forEach((rule, counts) -> {
            if (counts.total() > 0) {
                all.put(unit + kind + rule, counts);
            }
        }));
    }

    /** The ledger as if it had been kept until a day; what comes after is still to be written. */
    @Transactional
    public void keptUntil(LocalDate day) {
        em.createNativeQuery("delete from reporting_ledger").executeUpdate();
        em.createNativeQuery("delete from reporting_ledger_day").executeUpdate();
        em.createNativeQuery("insert into reporting_ledger_day (day, checked_on) values (?1, ?2)")
                .setParameter(1, day)
                .setParameter(2, LocalDate.now(clock))
                .executeUpdate();
    }

    /** While days are played that are long gone for the server, it must not take them for done. */
    @Transactional
    public void keepNone() {
        keptUntil(LocalDate.now(clock).minusDays(1));
    }

    /** Leaves nothing behind. */
    @Transactional
    public void forget(Collection<LocalDate> days) {
        days.forEach(rollup::forget);
        em.createNativeQuery("delete from reporting_ledger").executeUpdate();
        em.createNativeQuery("delete from reporting_ledger_day").executeUpdate();
    }
}
