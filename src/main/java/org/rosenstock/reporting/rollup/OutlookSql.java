package org.rosenstock.reporting.rollup;

import org.rosenstock.shared.DueItem;

/**
 * The statements that foretell. ?1 is the day it is made for, from which on nothing is taken to happen but the passing
 * of time; ?2 is the last day told. Each change of a state is one of {@link RollupSql}: from done, soon or open to
 * another, for good to late.
 */
final class OutlookSql {

    private static final String LIVE = " from qualification_obligation o where o.opened_on <= ?1"
            + " and (o.ended_on is null or o.ended_on > ?1) and %4$s and ";

    private static final String RUNNING = LIVE + "o.booked_on is null and o.paused_from is null and ";

    private static final String DAY_AFTER = "date_add(%s, interval 1 day)";
    private static final String SOON_FROM = "date_sub(o.due_on, interval #SOON# day)";
    private static final String COVERED_TILL_SOON =
            "(o.covered_until is not null and " + DAY_AFTER.formatted("o.covered_until") + " >= " + SOON_FROM + ")";

    private static final String EXPIRES =
            turn(DAY_AFTER.formatted("o.valid_until"), "-1", "0", "o.paused_from is not null", "o.paused_from is null")
                    + LIVE + "o.booked_on is not null and o.valid_until >= ?1 and o.valid_until < ?2";

    private static final String UNCOVERED = turn(DAY_AFTER.formatted("o.covered_until"), "-1", "0", "1", "0") + RUNNING
            + "o.covered_until >= ?1 and o.covered_until < ?2 and not " + COVERED_TILL_SOON;

    private static final String SOON = turn(SOON_FROM, "-" + COVERED_TILL_SOON, "1", COVERED_TILL_SOON + " - 1", "0")
            + RUNNING + SOON_FROM + " > ?1 and " + SOON_FROM + " <= ?2";

    private static final String LATE =
            turn(DAY_AFTER.formatted("o.due_on"), "0", "-1", "0", "1") + RUNNING + "o.due_on >= ?1 and o.due_on < ?2";

    /** Somebody counts as late from the first day on which anything is. */
    private static final String LATE_HEAD = "select o.employee_id, 0, date_add(min(if(o.booked_on is null, o.due_on,"
            + " o.valid_until)), interval 1 day) as day, -1, 0, 0, 1" + LIVE
            + "o.paused_from is null group by o.employee_id having day > ?1 and day <= ?2";

    /** What changes on which day among the people of a unit: %1$s and %4$s say whose, %2$s which units. */
    static final String TURNS = """
            insert into reporting_outlook (subtree, org_unit_id, requirement_id, day, done, soon, open, overdue)
            select false, h.org_unit_id, t.requirement_id, t.day, sum(t.done), sum(t.soon), sum(t.open), sum(t.overdue)
              from (#TURNS#) t
              join #HOME# on h.employee_id = t.employee_id
             where h.org_unit_id is not null and %2$s
             group by h.org_unit_id, t.requirement_id, t.day""".replace(
                    "#TURNS#", String.join(" union all ", EXPIRES, UNCOVERED, SOON, LATE, LATE_HEAD))
            .replace("#HOME#", RollupSql.HOME)
            .replace("#SOON#", String.valueOf(DueItem.SOON_DAYS));

    /** Adds (1) or takes away (-1) the changes of units (%2$s) to and from all units above. */
    static final String UPWARDS = """
            insert into reporting_outlook (subtree, org_unit_id, requirement_id, day, done, soon, open, overdue)
            select true, c.ancestor_id, s.requirement_id, s.day, sum(s.done) * %1$d, sum(s.soon) * %1$d,
                   sum(s.open) * %1$d, sum(s.overdue) * %1$d
              from reporting_outlook s join people_org_unit_closure c on c.descendant_id = s.org_unit_id
             where not s.subtree and c.ancestor_id in (select p.parent_id from people_org_unit p) and %2$s
             group by c.ancestor_id, s.requirement_id, s.day
            on duplicate key update done = reporting_outlook.done + values(done),
                   soon = reporting_outlook.soon + values(soon), open = reporting_outlook.open + values(open),
                   overdue = reporting_outlook.overdue + values(overdue)""";

    private OutlookSql() {}

    private static String turn(String day, String done, String soon, String open, String overdue) {
        return "select o.employee_id, o.requirement_id, " + day + " as day, " + done + " as done, " + soon
                + " as soon, " + open + " as open, " + overdue + " as overdue";
    }
}
