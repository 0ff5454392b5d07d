package org.rosenstock.reporting.rollup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import org.rosenstock.people.TreeOn;
import org.rosenstock.shared.SqlIds;

/** A table of counts by day, unit and requirement: counts a whole day, or anew the units whose people changed. */
record CountTable(EntityManager em, String name) {

    private static final String TRUE = "1 = 1";

    /** Counts everybody on a day, as they were on the day held, in the units as they stood then. */
    void computeDay(LocalDate day, LocalDate held, LocalDate today) {
        String tree = held.isBefore(today) ? new TreeOn(held).closure() : RollupSql.TREE;
        forget(day);
        run(RollupSql.CELLS.formatted(TRUE, TRUE, literal(held)), day);
        run(RollupSql.HEADS.formatted(TRUE, TRUE, literal(held)), day);
        run(RollupSql.UPWARDS.formatted(1, TRUE, tree), day);
        run(RollupSql.OLDEST.formatted(TRUE, tree), day);
    }

    /** Counts the people of some units anew, and what that changes in the units above. */
    void computeUnits(LocalDate day, Collection<Long> units) {
        String ids = "in (select id from " + SqlIds.table(2) + "ids)";
        String people = "e.id in (select q.employee_id from people_position q where q.org_unit_id " + ids + ")";
        run(RollupSql.UPWARDS.formatted(-1, "s.org_unit_id " + ids, RollupSql.TREE), day, units);
        run("delete from #COUNTS# where day = ?1 and not subtree and org_unit_id " + ids, day, units);
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

    void forget(LocalDate day) {
        run("delete from #COUNTS# where day = ?1", day);
    }

    private void run(String sql, LocalDate day) {
        query(sql, day).executeUpdate();
    }

    private void run(String sql, LocalDate day, Collection<Long> units) {
        query(sql, day).setParameter(2, SqlIds.json(units)).executeUpdate();
    }

    private Query query(String sql, LocalDate day) {
        return em.createNativeQuery(sql.replace("#COUNTS#", name)).setParameter(1, day);
    }

    static String literal(LocalDate day) {
        return "date '" + day + "'";
    }
}
