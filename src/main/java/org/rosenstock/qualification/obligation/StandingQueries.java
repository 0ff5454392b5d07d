package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.TreeOn;
import org.rosenstock.qualification.Standing;
import org.rosenstock.qualification.StandingQuery;
import org.rosenstock.qualification.StandingRow;
import org.rosenstock.shared.DueItem;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlValues;

/** Who stands how with what on a day. */
@ApplicationScoped
public class StandingQueries {

    private static final String DUE = "if(o.booked_on <= ?1, o.valid_until, o.due_on)";

    /** The same letters as the figures count, and resting deadlines by themselves. */
    private static final String STANDING =
            "case when o.booked_on <= ?1 and (o.valid_until is null or o.valid_until >= ?1)"
                    + " then 'DONE' when o.paused_from <= ?1 then 'PAUSED' when " + DUE + " < ?1 then 'OVERDUE'"
                    + " when o.due_on <= date_add(?1, interval " + DueItem.SOON_DAYS
                    + " day) then 'SOON' when o.covered_until >= ?1 then 'DONE'"
                    + " else 'OPEN' end";

    /** Judged on ?1; rows and people are those of ?4, which is today for a day to come. */
    private static final String FROM = """
             from qualification_obligation o
             join qualification_requirement r on r.id = o.requirement_id
             join people_employee e on e.id = o.employee_id
             join people_position p on p.id = (select q.id from people_position q where q.employee_id = e.id
                  and q.valid_from <= ?4 and (q.valid_until is null or q.valid_until >= ?4)
                order by q.share_percent desc, q.id limit 1)
             join people_org_unit u on u.id = p.org_unit_id
            where o.opened_on <= ?4 and (o.ended_on is null or o.ended_on > ?4)
              and e.entry_date <= ?4 and (e.exit_date is null or e.exit_date >= ?4)
              and (?2 = 0 or r.id = ?2) and (?3 = '' or %s = ?3) \
            """.formatted(STANDING);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public Slice<StandingRow> list(StandingQuery query, Paging paging) {
        LocalDate today = LocalDate.now(clock);
        LocalDate held = query.day().isAfter(today) ? today : query.day();
        String from = FROM + within(query.orgUnit(), held);
        Object total = bind("select count(*)" + from, query, held).getSingleResult();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = bind(
                        "select e.id, e.staff_number, concat(e.last_name, ', ', e.first_name), u.name, r.title, "
                                + STANDING + " as standing, " + DUE + " as due" + from
                                + " order by field(standing, 'OVERDUE', 'SOON', 'OPEN', 'PAUSED', 'DONE'), due,"
                                + " e.last_name, e.first_name, o.id",
                        query,
                        held)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Slice<>(rows.stream().map(row -> row(row, query)).toList(), SqlValues.number(total));
    }

    private static String within(@Nullable Long unit, LocalDate held) {
        return unit == null
                ? ""
                : " and p.org_unit_id in (select c.descendant_id from " + new TreeOn(held).closure()
                        + "c where c.ancestor_id = " + unit + ")";
    }

    private Query bind(String sql, StandingQuery query, LocalDate held) {
        Long requirement = query.requirement();
        Standing standing = query.standing();
        return em.createNativeQuery(sql)
                .setParameter(1, query.day())
                .setParameter(2, requirement == null ? 0L : requirement)
                .setParameter(3, standing == null ? "" : standing.name())
                .setParameter(4, held);
    }

    private static StandingRow row(Object[] row, StandingQuery query) {
        LocalDate due = SqlValues.dateOrNull(row[6]);
        return new StandingRow(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Standing.valueOf((String) row[5]),
                due,
                due == null ? 0 : ChronoUnit.DAYS.between(due, query.day()));
    }
}
