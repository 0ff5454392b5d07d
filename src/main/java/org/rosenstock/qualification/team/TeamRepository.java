package org.rosenstock.qualification.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.qualification.TeamBoard.Unit;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** The units somebody leads and the people directly in them. */
@ApplicationScoped
public class TeamRepository {

    @PersistenceContext
    EntityManager em;

    /** A person of the team with the job role there. */
    public record Person(long employee, String name, String jobRole) {}

    public List<Unit> units(Asker by) {
        List<?> rows = em.createNativeQuery("select u.id, concat(u.code, ' ', u.name), coalesce(p.name, '')"
                        + " from people_org_unit u left join people_org_unit p on p.id = u.parent_id"
                        + " where u.id in (select id from " + SqlIds.table(1) + "ids) order by u.code")
                .setParameter(1, SqlIds.json(by.ledUnits()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Unit(SqlValues.number(row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    /** Everybody whose current position is directly in one of the units, except the asker, by name. */
    public List<Person> people(Asker by, LocalDate today) {
        List<?> rows = em.createNativeQuery("select e.id, concat(e.first_name, ' ', e.last_name), min(r.name)"
                        + " from people_position p join people_employee e on e.id = p.employee_id"
                        + " join people_job_role r on r.id = p.job_role_id"
                        + " where p.org_unit_id in (select id from " + SqlIds.table(2) + "ids) and e.id <> ?3"
                        + " and p.valid_from <= ?1 and (p.valid_until is null or p.valid_until >= ?1)"
                        + " and e.entry_date <= ?1 and (e.exit_date is null or e.exit_date >= ?1)"
                        + " group by e.id, e.first_name, e.last_name order by e.last_name, e.first_name, e.id")
                .setParameter(1, today)
                .setParameter(2, SqlIds.json(by.ledUnits()))
                .setParameter(3, by.employee())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Person(SqlValues.number(row[0]), (String) row[1], (String) row[2]))
                .toList();
    }
}
