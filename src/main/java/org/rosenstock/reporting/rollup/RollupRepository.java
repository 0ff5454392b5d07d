package org.rosenstock.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.shared.SqlValues;

/** Keeps the counts of a day: computes them, and recomputes single units whose people changed. */
@ApplicationScoped
class RollupRepository {

    private static final String TREE_PRINT = "(select coalesce(sum(crc32(concat(ancestor_id, ':', descendant_id))), 0)"
            + " from people_org_unit_closure)";

    @PersistenceContext
    EntityManager em;

    boolean isComputed(LocalDate day) {
        return !em.createNativeQuery("select 1 from reporting_day where day = ?")
                .setParameter(1, day)
                .getResultList()
                .isEmpty();
    }

    boolean hasStale() {
        return !stale().isEmpty();
    }

    /** One writer per day: whoever comes later waits here. */
    void lock(LocalDate day, Instant now) {
        em.createNativeQuery("insert into reporting_day (day, computed_at) values (?1, ?2)"
                        + " on duplicate key update computed_at = values(computed_at)")
                .setParameter(1, day)
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Counts everybody anew, as they were on the day, in the units as they stood then. */
    void computeDay(LocalDate day, LocalDate today) {
        counts().computeDay(day, day, today);
        em.createNativeQuery("update reporting_day set tree_print = " + TREE_PRINT + " where day = ?1")
                .setParameter(1, day)
                .executeUpdate();
    }

    /** True when units have moved since the counts of the day were added up. */
    boolean isTreeChanged(LocalDate day) {
        return !em.createNativeQuery("select 1 from reporting_day where day = ? and tree_print <> " + TREE_PRINT)
                .setParameter(1, day)
                .getResultList()
                .isEmpty();
    }

    /** Takes the units whose people changed since the last time off the list and counts them anew. */
    void catchUp(LocalDate day) {
        Set<Long> units = stale().take();
        if (StaleUnits.isAll(units)) {
            computeDay(day, day);
        } else if (!units.isEmpty()) {
            counts().computeUnits(day, units);
        }
    }

    /** Notes that the people of these employees' units have to be counted again. */
    void markUnitsOf(Collection<Long> employees) {
        stale().addUnitsOf(employees);
    }

    void markAll() {
        stale().addAll();
    }

    /** Days whose counts are kept. */
    Set<LocalDate> days() {
        List<?> days = em.createNativeQuery("select day from reporting_day").getResultList();
        return days.stream().map(SqlValues::date).collect(Collectors.toSet());
    }

    void forget(LocalDate day) {
        counts().forget(day);
        em.createNativeQuery("delete from reporting_day where day = ?1")
                .setParameter(1, day)
                .executeUpdate();
    }

    /** First day on which anything was demanded of anybody; far in the future when nothing is. */
    LocalDate firstDay() {
        List<?> days = em.createNativeQuery(
                        "select coalesce(min(active_from), '9999-12-31') from qualification_requirement")
                .getResultList();
        Object day = days.get(0);
        return day instanceof String text ? LocalDate.parse(text) : SqlValues.date(day);
    }

    private CountTable counts() {
        return new CountTable(em, "reporting_unit_status");
    }

    private StaleUnits stale() {
        return new StaleUnits(em, "reporting_stale");
    }
}
