package org.rosenstock.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** Writes what is foretold of days to come. */
@ApplicationScoped
class OutlookRepository {

    private static final String TRUE = "1 = 1";

    @PersistenceContext
    EntityManager em;

    /** The day it was made for. */
    LocalDate madeFor() {
        return SqlValues.date(
                em.createNativeQuery("select day from reporting_outlook_made").getSingleResult());
    }

    /** One writer at a time: whoever comes later waits here. */
    LocalDate lock() {
        return SqlValues.date(em.createNativeQuery("select day from reporting_outlook_made for update")
                .getSingleResult());
    }

    boolean hasStale() {
        return !stale().isEmpty();
    }

    Set<Long> takeStale() {
        return stale().take();
    }

    void markUnitsOf(Collection<Long> employees) {
        stale().addUnitsOf(employees);
    }

    void markAll() {
        stale().addAll();
    }

    /** Foretells all days from one to another. */
    void make(LocalDate today, LocalDate last) {
        em.createNativeQuery("delete from reporting_outlook_base").executeUpdate();
        em.createNativeQuery("delete from reporting_outlook").executeUpdate();
        base().computeDay(today, today, today);
        turns(TRUE, TRUE, TRUE, today)
                .setParameter(1, today)
                .setParameter(2, last)
                .executeUpdate();
        em.createNativeQuery(OutlookSql.UPWARDS.formatted(1, TRUE)).executeUpdate();
        em.createNativeQuery("update reporting_outlook_made set day = ?1")
                .setParameter(1, today)
                .executeUpdate();
    }

    /** Foretells anew of some units, and with that of those above. */
    void makeUnits(LocalDate today, LocalDate last, Collection<Long> units) {
        base().computeUnits(today, units);
        String ids = "in (select id from " + SqlIds.table(3) + "ids)";
        String people = " in (select q.employee_id from people_position q where q.org_unit_id " + ids + ")";
        upwards(-1, units);
        em.createNativeQuery("delete from reporting_outlook where not subtree and org_unit_id in (select id from "
                        + SqlIds.table(1) + "ids)")
                .setParameter(1, SqlIds.json(units))
                .executeUpdate();
        turns("e.id" + people, "h.org_unit_id " + ids, "o.employee_id" + people, today)
                .setParameter(1, today)
                .setParameter(2, last)
                .setParameter(3, SqlIds.json(units))
                .executeUpdate();
        upwards(1, units);
    }

    private void upwards(int sign, Collection<Long> units) {
        em.createNativeQuery(OutlookSql.UPWARDS.formatted(
                        sign, "s.org_unit_id in (select id from " + SqlIds.table(1) + "ids)"))
                .setParameter(1, SqlIds.json(units))
                .executeUpdate();
    }

    private Query turns(String people, String units, String obliged, LocalDate today) {
        return em.createNativeQuery(OutlookSql.TURNS.formatted(people, units, CountTable.literal(today), obliged));
    }

    private CountTable base() {
        return new CountTable(em, "reporting_outlook_base");
    }

    private StaleUnits stale() {
        return new StaleUnits(em, "reporting_outlook_stale");
    }
}
