package org.rosenstock.people.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.imports.PeopleSnapshot.Named;
import org.rosenstock.people.imports.PeopleSnapshot.UnitSpan;
import org.rosenstock.shared.SqlValues;

/** Reads all people, units and job roles at once for a comparison. */
@ApplicationScoped
public class PeopleReader {

    private static final String PEOPLE = """
            select e.id, e.staff_number, e.user_name, e.first_name, e.last_name, e.email, e.entry_date, e.exit_date,
                   e.minor_until,
                   coalesce(u.code, ''), coalesce(r.name, ''), coalesce(p.share_percent, 0),
                   (select max(x.valid_from) from people_position x where x.employee_id = e.id),
                   exists (select 1 from people_role_grant g where g.employee_id = e.id and g.role = 'ADMIN')
              from people_employee e
              left join people_position p on p.id = (
                   select x.id from people_position x where x.employee_id = e.id and x.valid_from <= ?1
                      and (x.valid_until is null or x.valid_until >= ?1)
                    order by x.valid_from desc, x.id desc limit 1)
              left join people_org_unit u on u.id = p.org_unit_id
              left join people_job_role r on r.id = p.job_role_id
            """;

    @PersistenceContext
    EntityManager em;

    /** @param day whose positions count; for people who come later, their first */
    PeopleSnapshot read(LocalDate day) {
        return PeopleSnapshot.of(people(day), units(), jobRoles());
    }

    @SuppressWarnings("unchecked")
    private List<PersonNow> people(LocalDate day) {
        List<Object[]> rows = em.createNativeQuery(PEOPLE).setParameter(1, day).getResultList();
        return rows.stream().map(PeopleReader::person).toList();
    }

    @SuppressWarnings("unchecked")
    private List<UnitSpan> units() {
        List<Object[]> rows = em.createNativeQuery("select id, code, valid_from, valid_until from people_org_unit")
                .getResultList();
        return rows.stream()
                .map(row -> new UnitSpan(
                        SqlValues.number(row[0]),
                        (String) row[1],
                        SqlValues.date(row[2]),
                        SqlValues.dateOrNull(row[3])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Named> jobRoles() {
        List<Object[]> rows = em.createNativeQuery("select id, code, name from people_job_role")
                .getResultList();
        Map<String, Named> roles = new HashMap<>();
        for (Object[] row : rows) {
            Named role = new Named(SqlValues.number(row[0]), (String) row[2]);
            roles.putIfAbsent(PeopleSnapshot.key((String) row[1]), role);
            roles.put(PeopleSnapshot.key(role.name()), role);
        }
        return roles;
    }

    private static PersonNow person(Object[] row) {
        return new PersonNow(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                text(row[5]),
                SqlValues.date(row[6]),
                SqlValues.dateOrNull(row[7]),
                SqlValues.dateOrNull(row[8]),
                (String) row[9],
                (String) row[10],
                ((Number) row[11]).intValue(),
                SqlValues.dateOrNull(row[12]),
                SqlValues.flag(row[13]));
    }

    private static @Nullable String text(@Nullable Object value) {
        return (String) value;
    }
}
