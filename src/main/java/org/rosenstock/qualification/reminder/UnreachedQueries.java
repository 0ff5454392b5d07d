package org.rosenstock.qualification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.qualification.UnreachedRow;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** People whom no mail reaches, for whoever leads them. */
@ApplicationScoped
public class UnreachedQueries {

    @PersistenceContext
    EntityManager em;

    /** Reminded and not done yet, directly in the units the asker leads, by name. */
    public List<UnreachedRow> list(Asker by, LocalDate today) {
        return ReminderQueries.rows(em.createNativeQuery("""
                                select e.id, concat(e.first_name, ' ', e.last_name), min(u.name), r.title, o.due_on
                                  from people_position p join people_org_unit u on u.id = p.org_unit_id
                                  join people_employee e on e.id = p.employee_id
                                  join qualification_obligation o on o.employee_id = e.id
                                  join qualification_requirement r on r.id = o.requirement_id
                                 where p.org_unit_id in (select id from %s ids) and e.id <> ?3 and e.email is null
                                   and p.valid_from <= ?1 and (p.valid_until is null or p.valid_until >= ?1)
                                   and (e.exit_date is null or e.exit_date >= ?1)
                                   and o.ended_on is null and o.fulfilled_on is null and o.paused_from is null
                                   and exists (select 1 from qualification_reminder s where s.employee_id = e.id
                                      and s.requirement_id = o.requirement_id and s.cycle = o.cycle
                                      and s.due_on = o.due_on and s.recipient_kind = 'PERSON')
                                 group by e.id, e.first_name, e.last_name, o.id, r.title, o.due_on
                                 order by e.last_name, e.first_name, e.id, o.due_on, r.title""".formatted(SqlIds.table(2)))
                        .setParameter(1, today)
                        .setParameter(2, SqlIds.json(by.ledUnits()))
                        .setParameter(3, by.employee()))
                .map(row -> new UnreachedRow(
                        SqlValues.number(row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        SqlValues.date(row[4]),
                        SqlValues.date(row[4]).isBefore(today)))
                .toList();
    }
}
