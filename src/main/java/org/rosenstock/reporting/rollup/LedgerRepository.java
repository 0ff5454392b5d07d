package org.rosenstock.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rosenstock.shared.SqlValues;

/** Writes the counts of days gone by, and compares them with what is recorded. */
@ApplicationScoped
class LedgerRepository {

    private static final String CELL = "month, subtree, org_unit_id, requirement_id, ";
    private static final String MONTH = "date_sub(?1, interval day(?1) - 1 day)";
    private static final String SAME_CELL =
            "%1$s.subtree = s.subtree and %1$s.org_unit_id = s.org_unit_id and %1$s.requirement_id = s.requirement_id";
    private static final String SAME_COUNTS = "%1$s.total = s.total and %1$s.done = s.done and %1$s.soon = s.soon"
            + " and %1$s.open = s.open and %1$s.overdue = s.overdue and %1$s.oldest_due <=> s.oldest_due";

    /** Units that are or were above others; only of these the people directly in them are told apart. */
    private static final String TOLD = "(s.subtree or s.org_unit_id in (select parent_id from people_org_unit"
            + " where parent_id is not null union select from_parent_id from people_unit_move"
            + " where from_parent_id is not null))";

    private static final String CHANGED = "insert into reporting_ledger (" + CELL
            + "day, total, done, soon, open, overdue, oldest_due) select " + MONTH
            + ", s.subtree, s.org_unit_id, s.requirement_id,"
            + " s.day, s.total, s.done, s.soon, s.open, s.overdue, s.oldest_due from reporting_unit_status s"
            + " left join reporting_unit_status b on b.day = date_sub(?1, interval 1 day) and "
            + SAME_CELL.formatted("b") + " where s.day = ?1 and " + TOLD + " and (day(?1) = 1 or b.day is null or not ("
            + SAME_COUNTS.formatted("b") + "))";

    private static final String GONE = "insert into reporting_ledger (" + CELL
            + "day, total, done, soon, open, overdue) select " + MONTH
            + ", s.subtree, s.org_unit_id, s.requirement_id, ?1, 0, 0, 0, 0, 0"
            + " from reporting_unit_status s left join reporting_unit_status b on b.day = ?1 and "
            + SAME_CELL.formatted("b")
            + " where s.day = date_sub(?1, interval 1 day) and b.day is null and s.total > 0 and day(?1) > 1 and "
            + TOLD;

    private static final String LAST =
            "from reporting_ledger x where x.month = " + MONTH + " and x.subtree = %1$s.subtree"
                    + " and x.org_unit_id = %1$s.org_unit_id and x.requirement_id = %1$s.requirement_id and x.day <= ?1"
                    + " order by x.day desc limit 1)";

    private static final String OTHERS = "select count(*) from reporting_unit_status s left join reporting_ledger l on "
            + SAME_CELL.formatted("l") + " and l.month = " + MONTH + " and l.day = (select x.day " + LAST.formatted("s")
            + " where s.day = ?1 and s.total > 0 and (s.subtree or l.day is not null) and (l.day is null or not ("
            + SAME_COUNTS.formatted("l") + "))";

    private static final String TOO_MANY = "select count(*) from (select subtree, org_unit_id, requirement_id"
            + " from reporting_ledger where month = " + MONTH + " group by subtree, org_unit_id, requirement_id) s"
            + " left join reporting_unit_status b on b.day = ?1 and b.total > 0 and " + SAME_CELL.formatted("b")
            + " where b.day is null and (select x.total " + LAST.formatted("s") + " > 0";

    @PersistenceContext
    EntityManager em;

    boolean has(LocalDate day) {
        return !em.createNativeQuery("select 1 from reporting_ledger_day where day = ?1")
                .setParameter(1, day)
                .getResultList()
                .isEmpty();
    }

    /** The day after the last that is counted; the first on which anybody was obliged when none is. */
    Optional<LocalDate> next() {
        return day("select coalesce((select date_add(max(day), interval 1 day) from reporting_ledger_day),"
                + " (select min(opened_on) from qualification_obligation))");
    }

    /** Of the days since one, that which was compared longest ago, unless all were compared today. */
    Optional<LocalDate> unchecked(LocalDate since, LocalDate today) {
        return day("select day from reporting_ledger_day where day >= date '" + since + "' and checked_on < date '"
                + today + "' order by checked_on, day limit 1");
    }

    /** Takes over what the counts of the day before and of this day, both just made, do not have in common. */
    void write(LocalDate day, LocalDate today) {
        run(CHANGED, day);
        run(GONE, day);
        check(day, today);
    }

    void check(LocalDate day, LocalDate today) {
        run(
                "insert into reporting_ledger_day (day, checked_on) values (?1, date '" + today
                        + "') on duplicate key update checked_on = values(checked_on)",
                day);
    }

    /** How many counts of the day are others than those just made. */
    long different(LocalDate day) {
        return number(OTHERS, day) + number(TOO_MANY, day);
    }

    /** Forgets a day and all after it. */
    void forgetFrom(LocalDate day) {
        run("delete from reporting_ledger where day >= ?1", day);
        run("delete from reporting_ledger_day where day >= ?1", day);
    }

    private Optional<LocalDate> day(String sql) {
        List<?> days = em.createNativeQuery(sql).getResultList();
        Object day = days.isEmpty() ? null : days.get(0);
        return day == null
                ? Optional.empty()
                : Optional.of(day instanceof String text ? LocalDate.parse(text) : SqlValues.date(day));
    }

    private long number(String sql, LocalDate day) {
        return SqlValues.number(em.createNativeQuery(sql).setParameter(1, day).getSingleResult());
    }

    private void run(String sql, LocalDate day) {
        em.createNativeQuery(sql).setParameter(1, day).executeUpdate();
    }
}
