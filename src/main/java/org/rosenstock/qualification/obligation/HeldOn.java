package org.rosenstock.qualification.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.TreeOn;
import org.rosenstock.shared.DueItem;

/**
 * Obligations as they held on a day, as SQL. They are judged on ?1; rows and people are those of ?4, which is today for
 * a day to come.
 */
public final class HeldOn {

    public static final String DUE = "if(o.booked_on <= ?1, o.valid_until, o.due_on)";

    /** The same letters as the figures count, and resting deadlines by themselves. */
    public static final String STANDING =
            "case when o.booked_on <= ?1 and (o.valid_until is null or o.valid_until >= ?1)"
                    + " then 'DONE' when o.paused_from <= ?1 then 'PAUSED' when " + DUE + " < ?1 then 'OVERDUE'"
                    + " when o.due_on <= date_add(?1, interval " + DueItem.SOON_DAYS
                    + " day) then 'SOON' when o.covered_until >= ?1 then 'DONE'"
                    + " else 'OPEN' end";

    /** Obligation {@code o}, rule {@code r}, person {@code e}, main position {@code p} and unit {@code u}. */
    public static final String TABLES = """
             from qualification_obligation o
             join qualification_requirement r on r.id = o.requirement_id
             join people_employee e on e.id = o.employee_id
             join people_position p on p.id = (select q.id from people_position q where q.employee_id = e.id
                  and q.valid_from <= ?4 and (q.valid_until is null or q.valid_until >= ?4)
                order by q.share_percent desc, q.id limit 1)
             join people_org_unit u on u.id = p.org_unit_id \
            """;

    public static final String WHERE = """
            where o.opened_on <= ?4 and (o.ended_on is null or o.ended_on > ?4)
              and e.entry_date <= ?4 and (e.exit_date is null or e.exit_date >= ?4) \
            """;

    public static final String FROM = TABLES + WHERE;

    private HeldOn() {}

    /** The day whose rows answer a question about a day. */
    public static LocalDate rowsOf(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? today : day;
    }

    /** Condition that the position is in this unit or below, as the tree was; none for everybody. */
    public static String within(@Nullable Long unit, LocalDate held) {
        return unit == null
                ? ""
                : " and p.org_unit_id in (select c.descendant_id from " + new TreeOn(held).closure()
                        + "c where c.ancestor_id = " + unit + ")";
    }
}
