package org.rosenstock.people.employee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.people.PositionRow;
import org.rosenstock.people.Role;
import org.rosenstock.shared.SqlValues;

/** What is on record about one person beside the base data. */
@ApplicationScoped
public class PersonnelFile {

    @PersistenceContext
    EntityManager em;

    /** Newest first. */
    @SuppressWarnings("unchecked")
    public List<PositionRow> positions(long employee) {
        List<Object[]> rows = em.createNativeQuery(
                        "select p.id, u.id, u.code, u.name, r.id, r.name, p.valid_from, p.valid_until, p.share_percent"
                                + " from people_position p join people_org_unit u on u.id = p.org_unit_id"
                                + " join people_job_role r on r.id = p.job_role_id where p.employee_id = ?1"
                                + " order by p.valid_from desc, p.id desc")
                .setParameter(1, employee)
                .getResultList();
        return rows.stream().map(PersonnelFile::position).toList();
    }

    public Set<Role> roles(long employee) {
        List<?> roles = em.createNativeQuery("select role from people_role_grant where employee_id = ?1")
                .setParameter(1, employee)
                .getResultList();
        return roles.stream().map(role -> Role.valueOf((String) role)).collect(Collectors.toUnmodifiableSet());
    }

    private static PositionRow position(Object[] row) {
        return new PositionRow(
                SqlValues.number(row[0]),
                SqlValues.number(row[1]),
                (String) row[2],
                (String) row[3],
                SqlValues.number(row[4]),
                (String) row[5],
                SqlValues.date(row[6]),
                SqlValues.dateOrNull(row[7]),
                ((Number) row[8]).intValue());
    }
}
