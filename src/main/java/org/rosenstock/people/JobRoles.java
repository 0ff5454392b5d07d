package org.rosenstock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rosenstock.people.employee.EmployeeRepository;
import org.rosenstock.people.employee.JobRole;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.SqlValues;

/** What people work as. */
@ApplicationScoped
@Transactional
public class JobRoles {

    private static final int CODE_LENGTH = 40;
    private static final int NAME_LENGTH = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    EmployeeRepository employees;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** By name, with how many people have each today; the number is for administration and HR, others read 0. */
    @SuppressWarnings("unchecked")
    public List<JobRoleRow> list(Asker by) {
        List<Object[]> rows = em.createNativeQuery("select r.id, r.code, r.name, coalesce(n.people, 0), r.version"
                        + " from people_job_role r left join (select job_role_id, count(distinct employee_id) people"
                        + " from people_position where valid_from <= ?1 and (valid_until is null or valid_until >= ?1)"
                        + " group by job_role_id) n on n.job_role_id = r.id order by r.name")
                .setParameter(1, LocalDate.now(clock))
                .getResultList();
        boolean counted = by.is(Role.ADMIN) || by.is(Role.HR);
        return rows.stream()
                .map(row -> new JobRoleRow(
                        SqlValues.number(row[0]),
                        (String) row[1],
                        (String) row[2],
                        counted ? ((Number) row[3]).intValue() : 0,
                        ((Number) row[4]).intValue()))
                .toList();
    }

    /** @return id of the new job role */
    public long create(Asker by, String code, String name) {
        by.require(Role.ADMIN);
        List<Finding> findings = new ArrayList<>(checkName(name));
        if (code.isBlank() || code.strip().length() > CODE_LENGTH) {
            findings.add(Finding.of("code", "people.jobRole.check.code", CODE_LENGTH));
        } else if (isTaken(code.strip())) {
            findings.add(Finding.of("code", "people.jobRole.check.taken"));
        }
        Rejected.unlessEmpty(findings);
        JobRole role = new JobRole(code.strip(), name.strip());
        employees.add(role);
        employees.flush();
        audit.record(by.employee(), "people.jobRole.create", "job role " + role.id(), role.name());
        return role.id();
    }

    public void rename(Asker by, long id, String name, int version) {
        by.require(Role.ADMIN);
        JobRole role = employees.jobRole(id);
        Conflict.unlessSame(version, role.version());
        Rejected.unlessEmpty(checkName(name));
        String before = role.name();
        role.rename(name.strip());
        employees.flush();
        audit.record(by.employee(), "people.jobRole.rename", "job role " + id, before + " → " + role.name());
    }

    private static List<Finding> checkName(String name) {
        return name.isBlank() || name.strip().length() > NAME_LENGTH
                ? List.of(Finding.of("name", "people.jobRole.check.name", NAME_LENGTH))
                : List.of();
    }

    private boolean isTaken(String code) {
        return !em.createNativeQuery("select id from people_job_role where code = ?1")
                .setParameter(1, code)
                .getResultList()
                .isEmpty();
    }
}
