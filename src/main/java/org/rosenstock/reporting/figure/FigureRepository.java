package org.rosenstock.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.Figures.TrendPoint;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** Reads counts and the units they belong to. */
@ApplicationScoped
class FigureRepository {

    private static final String COUNTS = "s.total, s.done, s.soon, s.open, s.overdue, s.oldest_due";

    @PersistenceContext
    EntityManager em;

    /** A unit of the tree; the parent is 0 at the top. */
    record Unit(long id, long parent, String name, boolean department, boolean below) {}

    /** Departments, the units right below them, and the units below those opened; with {@code all} simply all. */
    List<Unit> units(Collection<Long> opened, boolean all) {
        return rows(em.createNativeQuery(
                                "select u.id, coalesce(u.parent_id, 0), if(u.kind = 'DEZERNAT', u.name, concat(u.code, ' ', u.name)),"
                                        + " u.kind = 'DEZERNAT', exists (select 1 from people_org_unit c where c.parent_id = u.id)"
                                        + " from people_org_unit u left join people_org_unit p on p.id = u.parent_id"
                                        + " where ?1 or u.kind = 'DEZERNAT' or u.parent_id is null or p.kind = 'DEZERNAT'"
                                        + " or u.parent_id in (select id from " + SqlIds.table(2)
                                        + "ids) order by u.name, u.id")
                        .setParameter(1, all)
                        .setParameter(2, SqlIds.json(opened)))
                .map(row -> new Unit(
                        SqlValues.number(row[0]),
                        SqlValues.number(row[1]),
                        (String) row[2],
                        SqlValues.flag(row[3]),
                        SqlValues.flag(row[4])))
                .toList();
    }

    /** Counts by unit and requirement, of the units alone or with all below. */
    Map<Long, Map<Long, Counts>> cells(LocalDate day, boolean subtree, Collection<Long> units) {
        Map<Long, Map<Long, Counts>> cells = new HashMap<>();
        rows(em.createNativeQuery("select s.org_unit_id, s.requirement_id, " + COUNTS
                                + " from " + SqlIds.table(3)
                                + "ids join reporting_unit_status s on s.org_unit_id = ids.id"
                                + " where s.day = ?1 and s.subtree = ?2")
                        .setParameter(1, day)
                        .setParameter(2, subtree)
                        .setParameter(3, SqlIds.json(units)))
                .forEach(row -> cells.computeIfAbsent(SqlValues.number(row[0]), unit -> new HashMap<>())
                        .put(SqlValues.number(row[1]), counts(row, 2)));
        return cells;
    }

    /** Everybody's obligations on each of the days that are kept, in order. */
    List<TrendPoint> trend(Collection<LocalDate> days, long requirement) {
        String list = String.join("','", days.stream().map(LocalDate::toString).toList());
        return rows(em.createNativeQuery("select s.day, sum(s.total), sum(s.done), sum(s.soon), sum(s.open),"
                                + " sum(s.overdue), min(s.oldest_due) from people_org_unit u join reporting_unit_status s"
                                + " on s.org_unit_id = u.id and s.subtree where u.parent_id is null"
                                + " and s.requirement_id <> 0 and (?1 = 0 or s.requirement_id = ?1) and s.day in ('"
                                + list
                                + "') group by s.day order by s.day")
                        .setParameter(1, requirement))
                .map(row -> new TrendPoint(SqlValues.date(row[0]), counts(row, 1)))
                .toList();
    }

    private static Counts counts(Object[] row, int from) {
        return new Counts(
                SqlValues.number(row[from]),
                SqlValues.number(row[from + 1]),
                SqlValues.number(row[from + 2]),
                SqlValues.number(row[from + 3]),
                SqlValues.number(row[from + 4]),
                SqlValues.dateOrNull(row[from + 5]));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }
}
