package org.rosenstock.reporting.rollup;

import org.rosenstock.shared.DueItem;

/**
 * The statements that count. ?1 is the day that is judged; people and obligations are those of the day they are
 * formatted with, which is today for a day to come: nothing else is known to happen until then. #COUNTS# is the table
 * that takes the counts.
 */
final class RollupSql {

    /** The org tree of today. */
    static final String TREE = "people_org_unit_closure ";

    static final String COLUMNS =
            "(day, subtree, org_unit_id, requirement_id, total, done, soon, open, overdue, oldest_due) ";

    /** Where somebody is counted: the position with the largest share on that day, once. */
    static final String HOME = """
            (select e.id as employee_id, (select p.org_unit_id from people_position p where p.employee_id = e.id
                and p.valid_from <= %3$s and (p.valid_until is null or p.valid_until >= %3$s)
              order by p.share_percent desc, p.id limit 1) as org_unit_id
               from people_employee e
              where e.entry_date <= %3$s and (e.exit_date is null or e.exit_date >= %3$s) and %1$s) h \
            """;

    /** One letter per obligation that held on the day: Done, Soon, Open, Late. */
    private static final String STATE = """
            (select o.requirement_id, o.employee_id, if(o.booked_on <= ?1, o.valid_until, o.due_on) as due,
                    case when o.booked_on <= ?1 and (o.valid_until is null or o.valid_until >= ?1) then 'D'
                         when o.paused_from <= ?1 then 'O'
                         when if(o.booked_on <= ?1, o.valid_until, o.due_on) < ?1 then 'L'
                         when o.due_on <= date_add(?1, interval #SOON# day) then 'S'
                         when o.covered_until >= ?1 then 'D'
                         else 'O' end as state
               from qualification_obligation o
              where o.opened_on <= %3$s and (o.ended_on is null or o.ended_on > %3$s)) s \
            """.replace("#SOON#", String.valueOf(DueItem.SOON_DAYS));

    private static final String PARTS = "sum(state = 'D'), sum(state = 'S'), sum(state = 'O'), sum(state = 'L'),"
            + " min(if(state = 'L', due, null))";

    /** Obligations by unit and requirement. */
    static final String CELLS = "insert into #COUNTS# " + COLUMNS
            + "select ?1, false, h.org_unit_id, s.requirement_id, count(*), " + PARTS + " from " + STATE + "join "
            + HOME
            + "on h.employee_id = s.employee_id where h.org_unit_id is not null and %2$s"
            + " group by h.org_unit_id, s.requirement_id";

    /** Heads by unit: all, and those who are late with something. */
    static final String HEADS = "insert into #COUNTS# " + COLUMNS
            + "select ?1, false, h.org_unit_id, 0, count(*), sum(l.employee_id is null), 0, 0,"
            + " sum(l.employee_id is not null), null from " + HOME
            + "left join (select distinct o.employee_id from qualification_obligation o where o.opened_on <= %3$s"
            + " and (o.ended_on is null or o.ended_on > %3$s) and (o.paused_from is null or o.paused_from > ?1)"
            + " and if(o.booked_on <= ?1, o.valid_until, o.due_on) < ?1) l on l.employee_id = h.employee_id"
            + " where h.org_unit_id is not null and %2$s group by h.org_unit_id";

    /** Adds (1) or takes away (-1) the counts of units to and from all units above. */
    static final String UPWARDS = """
            insert into #COUNTS# (day, subtree, org_unit_id, requirement_id, total, done, soon, open, overdue)
            select ?1, true, c.ancestor_id, s.requirement_id, sum(s.total) * %1$d, sum(s.done) * %1$d,
                   sum(s.soon) * %1$d, sum(s.open) * %1$d, sum(s.overdue) * %1$d
              from #COUNTS# s join %3$sc on c.descendant_id = s.org_unit_id
             where s.day = ?1 and not s.subtree and %2$s
             group by c.ancestor_id, s.requirement_id
            on duplicate key update total = #COUNTS#.total + values(total),
                   done = #COUNTS#.done + values(done), soon = #COUNTS#.soon + values(soon),
                   open = #COUNTS#.open + values(open),
                   overdue = #COUNTS#.overdue + values(overdue)""";

    /** What has been overdue longest below each unit. */
    static final String OLDEST = """
            update #COUNTS# t join (select c.ancestor_id, s.requirement_id, min(s.oldest_due) as oldest
                      from %2$sc
                      join #COUNTS# s on s.org_unit_id = c.descendant_id and s.day = ?1 and not s.subtree
                     where %1$s group by c.ancestor_id, s.requirement_id) x
                on x.ancestor_id = t.org_unit_id and x.requirement_id = t.requirement_id
               set t.oldest_due = x.oldest where t.day = ?1 and t.subtree""";

    private RollupSql() {}
}
