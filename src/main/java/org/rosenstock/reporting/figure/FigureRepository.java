package org.rosenstock.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rosenstock.people.TreeOn;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.Figures.TrendPoint;
import org.rosenstock.reporting.rollup.Ledger;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** Reads counts and the units they belong to. */
@ApplicationScoped
class FigureRepository {

    private static final String COUNTS = "s.total, s.done, s.soon, s.open, s.overdue, s.oldest_due";

    private static final String ALL = "select id from people_org_unit where ?1 is not null";

    private static final String SHOWN = """
            select h.id from %1$sh where h.parent_id is null or h.kind = 'DEZERNAT'
            union select c.id from %1$sd join %1$sc on c.parent_id = d.id where d.kind = 'DEZERNAT'
            union select c.id from %2$sids join %1$sc on c.parent_id = ids.id \
            """;

    private static final String UNITS = "select u.id, coalesce(h.parent_id, 0),"
            + " if(h.kind = 'DEZERNAT', h.name, concat(h.code, ' ', h.name)), h.kind = 'DEZERNAT',"
            + " u.id in (select c.parent_id from %1$sc where c.parent_id is not null) from people_org_unit u join %1$sh on h.id = u.id"
            + " join (%2$s) shown on shown.id = u.id order by h.name, h.id";

    private static final String COUNTED =
            " ids join reporting_unit_status s on s.org_unit_id = ids.id" + " where s.day = ?1 and s.subtree = ?2";

    /** What held on a day is the last row of its month up to it. */
    private static final String KEPT = """
             ids straight_join (select x.org_unit_id, x.requirement_id, max(x.day) as day from %1$sall_ids
                   straight_join reporting_ledger x on x.month = %2$s and x.subtree = ?2 and x.org_unit_id = all_ids.id
                         and x.day <= ?1 group by x.org_unit_id, x.requirement_id) m on m.org_unit_id = ids.id
             straight_join reporting_ledger s on s.month = %2$s and s.subtree = ?2 and s.org_unit_id = m.org_unit_id
                   and s.requirement_id = m.requirement_id and s.day = m.day where s.total > 0 \
            """.formatted(SqlIds.table(3), "date_sub(?1, interval day(?1) - 1 day)");

    /** What will hold on a day is what held when it was foretold, and all changes since; units without others below are kept once. */
    private static final String FORETOLD = """
            select x.org_unit_id, x.requirement_id, sum(x.total), sum(x.done), sum(x.soon), sum(x.open), sum(x.overdue),
                   min(x.oldest_due)
              from (select b.org_unit_id, b.requirement_id, b.total, b.done, b.soon, b.open, b.overdue, b.oldest_due
                      from %1$sids straight_join reporting_outlook_base b on b.org_unit_id = ids.id and b.subtree = ?2
                           and b.day = (select day from reporting_outlook_made)
                    union all
                    select o.org_unit_id, o.requirement_id, 0, o.done, o.soon, o.open, o.overdue,
                           if(o.overdue > 0 and o.requirement_id > 0, date_sub(o.day, interval 1 day), null)
                      from (select ids.id, ?2 and exists (select 1 from people_org_unit c where c.parent_id = ids.id) as subtree
                              from %1$sids) w
                      straight_join reporting_outlook o on o.subtree = w.subtree and o.org_unit_id = w.id
                           and o.day <= ?1) x
             group by x.org_unit_id, x.requirement_id""".formatted(SqlIds.table(3));

    @PersistenceContext
    EntityManager em;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /** A unit of the tree; the parent is 0 at the top. */
    record Unit(long id, long parent, String name, boolean department, boolean below) {}

    /** Departments, the units right below them, and the units below those opened; with {@code all} simply all. */
    List<Unit> units(LocalDate day, Collection<Long> opened, boolean all) {
        String tree = day.isBefore(LocalDate.now(clock)) ? new TreeOn(day).units() : "people_org_unit ";
        String shown = all ? ALL : SHOWN.formatted(tree, SqlIds.table(1));
        return rows(em.createNativeQuery(UNITS.formatted(tree, shown)).setParameter(1, SqlIds.json(opened)))
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
        rows(em.createNativeQuery(statement(day))
                        .setParameter(1, day)
                        .setParameter(2, subtree)
                        .setParameter(3, SqlIds.json(units)))
                .forEach(row -> cells.computeIfAbsent(SqlValues.number(row[0]), unit -> new HashMap<>())
                        .put(SqlValues.number(row[1]), counts(row, 2)));
        return cells;
    }

    private String statement(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            return FORETOLD;
        }
        return "select s.org_unit_id, s.requirement_id, " + COUNTS + " from " + SqlIds.table(3)
                + (ledger.has(day) ? KEPT : COUNTED);
    }

    /**
     * Everybody's obligations on each of the days that are kept, in order; without requirements that concerned too few
     * on that day, as the figures of the day leave them out.
     */
    List<TrendPoint> trend(Collection<LocalDate> days, long requirement, int smallest) {
        String list = days.stream().map(day -> "\"" + day + "\"").collect(Collectors.joining(",", "[", "]"));
        return rows(em.createNativeQuery("select x.day, sum(x.total), sum(x.done), sum(x.soon), sum(x.open),"
                                + " sum(x.overdue), min(x.oldest_due) from (select d.day, sum(s.total) total,"
                                + " sum(s.done) done, sum(s.soon) soon, sum(s.open) open, sum(s.overdue) overdue,"
                                + " min(s.oldest_due) oldest_due"
                                + " from json_table(?2, '$[*]' columns (day date path '$')) d"
                                + " straight_join people_org_unit u straight_join reporting_unit_status s"
                                + " on s.day = d.day and s.subtree = true and s.org_unit_id = u.id"
                                + " where u.parent_id is null and s.requirement_id <> 0"
                                + " and (?1 = 0 or s.requirement_id = ?1) group by d.day, s.requirement_id"
                                + " having sum(s.total) >= ?3) x group by x.day order by x.day")
                        .setParameter(1, requirement)
                        .setParameter(2, list)
                        .setParameter(3, smallest))
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
