package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rosenstock.qualification.OverdueQuery;
import org.rosenstock.qualification.OverdueRow;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlValues;

/** Who was late with what on a day. */
@ApplicationScoped
public class OverdueQueries {

    /** Overdue on day ?1: the one row that held that day, neither fulfilled in time for it nor still valid. */
    private static final String FROM = """
             from qualification_obligation o
             join qualification_requirement r on r.id = o.requirement_id
             join people_employee e on e.id = o.employee_id
             left join people_position p on p.id = (select q.id from people_position q where q.employee_id = e.id
                  and q.valid_from <= ?1 and (q.valid_until is null or q.valid_until >= ?1)
                order by q.share_percent desc, q.id limit 1)
             left join people_org_unit u on u.id = p.org_unit_id
            where o.opened_on <= ?1 and (o.ended_on is null or o.ended_on > ?1)
              and ((o.booked_on is null or o.booked_on > ?1) and o.due_on < ?1
                   or o.booked_on <= ?1 and o.valid_until < ?1)
              and (?2 = 0 or r.id = ?2)
              and (?3 = 0 or p.org_unit_id in (select c.descendant_id from people_org_unit_closure c
                  where c.ancestor_id = ?3)) \
            """;

    @PersistenceContext
    EntityManager em;

    public Slice<OverdueRow> list(OverdueQuery query, Paging paging) {
        Object total = bind("select count(*)" + FROM, query).getSingleResult();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = bind(
                        "select e.id, e.staff_number, concat(e.last_name, ', ', e.first_name), coalesce(u.name, ''),"
                                + " r.title, if(o.booked_on <= ?1, o.valid_until, o.due_on) as due" + FROM
                                + " order by due, e.last_name, e.first_name, o.id",
                        query)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Slice<>(rows.stream().map(row -> row(row, query)).toList(), SqlValues.number(total));
    }

    private Query bind(String sql, OverdueQuery query) {
        Long requirement = query.requirement();
        Long unit = query.orgUnit();
        return em.createNativeQuery(sql)
                .setParameter(1, query.day())
                .setParameter(2, requirement == null ? 0L : requirement)
                .setParameter(3, unit == null ? 0L : unit);
    }

    private static OverdueRow row(Object[] row, OverdueQuery query) {
        var due = SqlValues.date(row[5]);
        return new OverdueRow(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                due,
                ChronoUnit.DAYS.between(due, query.day()));
    }
}
