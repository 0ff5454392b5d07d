package org.rosenstock.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.people.TreeOn;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** Keeps the counts of a day: computes them, and recomputes single units whose people changed. */
@ApplicationScoped
class RollupRepository {

    private static final int ALL = 0;
    private static final int MOST_UNITS = 300;
    private static final String TRUE = "1 = 1";
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
        return !em.createNativeQuery("select 1 from reporting_stale limit 1")
                .getResultList()
                .isEmpty();
    }

    /** One writer per day: whoever comes later waits here. */
    void lock(LocalDate day, Instant now) {
        em.createNativeQuery("insert into reporting_day (day, computed_at) values (?1, ?2)"
                        + " on duplicate key update computed_at = values(computed_at)")
                .setParameter(1, day)
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Counts everybody anew, as they were on the day held, in the units as they stood then. */
    void computeDay(LocalDate day, LocalDate held, LocalDate today) {
        String tree = held.isBefore(today) ? new TreeOn(held).closure() : RollupSql.TREE;
        run("delete from reporting_unit_status where day = ?1", day);
        run(RollupSql.CELLS.formatted(TRUE, TRUE, literal(held)), day);
        run(RollupSql.HEADS.formatted(TRUE, TRUE, literal(held)), day);
        run(RollupSql.UPWARDS.formatted(1, TRUE, tree), day);
        run(RollupSql.OLDEST.formatted(TRUE, tree), day);
        run("update reporting_day set tree_print = " + TREE_PRINT + " where day = ?1", day);
    }

    /** True when counts of today have changed since those of the other day were made. */
    boolean isOlder(LocalDate day, LocalDate today) {
        return !em.createNativeQuery("select 1 from reporting_day d join reporting_day t on t.day = ?2"
                        + " where d.day = ?1 and d.computed_at < t.computed_at")
                .setParameter(1, day)
                .setParameter(2, today)
                .getResultList()
                .isEmpty();
    }

    private static String literal(LocalDate day) {
        return "date '" + day + "'";
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
        List<?> rows = em.createNativeQuery(
                        "select id, org_unit_id from reporting_stale order by id limit 5000 for update skip locked")
                .getResultList();
        List<Object[]> stale = rows.stream().map(Object[].class::cast).toList();
        if (stale.isEmpty()) {
            return;
        }
        em.createNativeQuery("delete from reporting_stale where id in (select id from " + SqlIds.table(1) + "ids)")
                .setParameter(
                        1,
                        SqlIds.json(stale.stream()
                                .map(row -> SqlValues.number(row[0]))
                                .toList()))
                .executeUpdate();
        Set<Long> units = stale.stream().map(row -> SqlValues.number(row[1])).collect(Collectors.toSet());
        if (units.contains((long) ALL) || units.size() > MOST_UNITS) {
            computeDay(day, day, day);
        } else {
            computeUnits(day, units);
        }
    }

    private void computeUnits(LocalDate day, Collection<Long> units) {
        String ids = "in (select id from " + SqlIds.table(2) + "ids)";
        String people = "e.id in (select q.employee_id from people_position q where q.org_unit_id " + ids + ")";
        run(RollupSql.UPWARDS.formatted(-1, "s.org_unit_id " + ids, RollupSql.TREE), day, units);
        run("delete from reporting_unit_status where day = ?1 and not subtree and org_unit_id " + ids, day, units);
        run(RollupSql.CELLS.formatted(people, "h.org_unit_id " + ids, literal(day)), day, units);
        run(RollupSql.HEADS.formatted(people, "h.org_unit_id " + ids, literal(day)), day, units);
        run(RollupSql.UPWARDS.formatted(1, "s.org_unit_id " + ids, RollupSql.TREE), day, units);
        run(
                RollupSql.OLDEST.formatted(
                        "c.ancestor_id in (select a.ancestor_id from people_org_unit_closure a"
                                + " where a.descendant_id " + ids + ")",
                        RollupSql.TREE),
                day,
                units);
    }

    /** Notes that the people of these employees' units have to be counted again. */
    void markUnitsOf(Collection<Long> employees) {
        em.createNativeQuery("insert into reporting_stale (org_unit_id) select distinct p.org_unit_id"
                        + " from people_position p where p.employee_id in (select id from " + SqlIds.table(1) + "ids)")
                .setParameter(1, SqlIds.json(employees))
                .executeUpdate();
    }

    void markAll() {
        em.createNativeQuery("insert into reporting_stale (org_unit_id) values (0)")
                .executeUpdate();
    }

    /** Days whose counts are kept. */
    Set<LocalDate> days() {
        List<?> days = em.createNativeQuery("select day from reporting_day").getResultList();
        return days.stream().map(SqlValues::date).collect(Collectors.toSet());
    }

    void forget(LocalDate day) {
        run("delete from reporting_unit_status where day = ?1", day);
        run("delete from reporting_day where day = ?1", day);
    }

    /** First day on which anything was demanded of anybody; far in the future when nothing is. */
    LocalDate firstDay() {
        List<?> days = em.createNativeQuery(
                        "select coalesce(min(active_from), '9999-12-31') from qualification_requirement")
                .getResultList();
        Object day = days.get(0);
        return day instanceof String text ? LocalDate.parse(text) : SqlValues.date(day);
    }

    private void run(String sql, LocalDate day) {
        em.createNativeQuery(sql).setParameter(1, day).executeUpdate();
    }

    private void run(String sql, LocalDate day, Collection<Long> units) {
        Query query = em.createNativeQuery(sql).setParameter(1, day);
        query.setParameter(2, SqlIds.json(units)).executeUpdate();
    }
}
