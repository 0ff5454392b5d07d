package org.rosenstock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.people.employee.EmployeeList;
import org.rosenstock.people.employee.EmployeeRepository;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.SqlValues;

/** Roles given to people beyond being an employee. Leading is no role: it follows from the org tree. */
@ApplicationScoped
@Transactional
public class Roles {

    @PersistenceContext
    EntityManager em;

    @Inject
    EmployeeRepository employees;

    @Inject
    EmployeeList list;

    @Inject
    Administrators administrators;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Everybody with a role, by role and name. Administration and works council may know who has which rights. */
    @SuppressWarnings("unchecked")
    public List<RoleGrantRow> list(Asker by) {
        by.require(Role.ADMIN, Role.COUNCIL);
        List<Object[]> grants = em.createNativeQuery(
                        "select g.employee_id, g.role, g.granted_at from people_role_grant g"
                                + " join people_employee e on e.id = g.employee_id order by g.role, e.last_name, e.first_name")
                .getResultList();
        Set<Long> people = grants.stream().map(row -> SqlValues.number(row[0])).collect(Collectors.toSet());
        Map<Long, EmployeeRow> rows =
                list.rows(people, LocalDate.now(clock)).stream().collect(Collectors.toMap(EmployeeRow::id, row -> row));
        return grants.stream().map(grant -> row(grant, rows)).toList();
    }

    private static RoleGrantRow row(Object[] grant, Map<Long, EmployeeRow> rows) {
        long employee = SqlValues.number(grant[0]);
        EmployeeRow row = rows.get(employee);
        return new RoleGrantRow(
                employee,
                row == null ? "" : row.displayName(),
                row == null ? null : row.unit(),
                Role.valueOf((String) grant[1]),
                SqlValues.instant(grant[2]));
    }

    /** Gives somebody a role; to give it twice changes nothing. */
    public void grant(Asker by, long employee, Role role) {
        by.require(Role.ADMIN);
        employees.get(employee);
        int added = em.createNativeQuery(
                        "insert ignore into people_role_grant (employee_id, role, granted_by, granted_at)"
                                + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, employee)
                .setParameter(2, role.name())
                .setParameter(3, by.employee())
                .setParameter(4, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .executeUpdate();
        if (added > 0) {
            audit.record(by.employee(), "people.role.grant", "employee " + employee, role.name());
        }
    }

    /** @throws Rejected when it would leave the platform without an administrator */
    public void withdraw(Asker by, long employee, Role role) {
        by.require(Role.ADMIN);
        if (role == Role.ADMIN && administrators.isLast(employee)) {
            throw Rejected.of("role", "people.role.check.lastAdmin");
        }
        int removed = em.createNativeQuery("delete from people_role_grant where employee_id = ?1 and role = ?2")
                .setParameter(1, employee)
                .setParameter(2, role.name())
                .executeUpdate();
        if (removed > 0) {
            audit.record(by.employee(), "people.role.withdraw", "employee " + employee, role.name());
        }
    }
}
