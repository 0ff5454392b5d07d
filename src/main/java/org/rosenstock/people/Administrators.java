package org.rosenstock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.shared.SqlValues;

/** Who can administer the platform; somebody always must be able to. */
@ApplicationScoped
class Administrators {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** True when this person is an administrator and no other one has an employment without an end. */
    boolean isLast(long employee) {
        List<?> rows = em.createNativeQuery("select g.employee_id from people_role_grant g"
                        + " join people_employee e on e.id = g.employee_id where g.role = 'ADMIN'"
                        + " and e.entry_date <= ?1 and (e.exit_date is null or g.employee_id = ?2 and e.exit_date >= ?1)"
                        + " for update")
                .setParameter(1, LocalDate.now(clock))
                .setParameter(2, employee)
                .getResultList();
        return rows.size() == 1 && SqlValues.number(rows.get(0)) == employee;
    }
}
