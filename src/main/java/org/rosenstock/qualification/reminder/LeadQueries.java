package org.rosenstock.qualification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rosenstock.qualification.reminder.LeadOnDuty.Candidate;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** Who may be told about others: leads and deputies of a day, and who of them is away. */
@ApplicationScoped
class LeadQueries {

    private static final String LEADS = """
            select l.org_unit_id, l.employee_id, l.kind = 'DEPUTY', exists (select 1 from people_pause a
                   where a.employee_id = l.employee_id and a.from_day <= ?1
                     and (a.until_day is null or a.until_day >= ?1))
              from people_leadership l join people_employee e on e.id = l.employee_id
             where l.valid_from <= ?1 and (l.valid_until is null or l.valid_until >= ?1)
               and (e.exit_date is null or e.exit_date >= ?1)
               and l.org_unit_id in (select id from %s ids)""".formatted(SqlIds.table(2));

    /** The unit somebody works in most. */
    private static final String UNITS = """
            select e.id, (select p.org_unit_id from people_position p where p.employee_id = e.id and p.valid_from <= ?1
                             and (p.valid_until is null or p.valid_until >= ?1)
                           order by p.share_percent desc, p.id limit 1)
              from people_employee e where e.id in (select id from %s ids)""".formatted(SqlIds.table(2));

    @PersistenceContext
    EntityManager em;

    /** Leads and deputies by unit. */
    Map<Long, List<Candidate>> leads(Collection<Long> units, LocalDate day) {
        Map<Long, List<Candidate>> leads = new HashMap<>();
        ReminderQueries.rows(query(LEADS, units, day))
                .forEach(row -> leads.computeIfAbsent(SqlValues.number(row[0]), unit -> new ArrayList<>())
                        .add(new Candidate(SqlValues.number(row[1]), SqlValues.flag(row[2]), SqlValues.flag(row[3]))));
        return leads;
    }

    /** The unit of each of these people; who has none today is missing. */
    Map<Long, Long> units(Collection<Long> employees, LocalDate day) {
        Map<Long, Long> units = new HashMap<>();
        ReminderQueries.rows(query(UNITS, employees, day))
                .filter(row -> row[1] != null)
                .forEach(row -> units.put(SqlValues.number(row[0]), SqlValues.number(row[1])));
        return units;
    }

    private Query query(String sql, Collection<Long> ids, LocalDate day) {
        return em.createNativeQuery(sql).setParameter(1, day).setParameter(2, SqlIds.json(ids));
    }
}
