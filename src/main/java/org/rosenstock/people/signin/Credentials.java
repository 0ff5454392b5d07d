package org.rosenstock.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.rosenstock.shared.NotFound;

/** The stored password of a person, and the count of sign-outs everywhere that ends older sessions. */
@ApplicationScoped
public class Credentials {

    @PersistenceContext
    EntityManager em;

    @Inject
    PasswordHash hash;

    @Inject
    Clock clock;

    /** Stores a password and ends every session of the person. */
    public void store(long employee, String password, boolean mustChange) {
        em.createNativeQuery(
                        "insert into people_credential (employee_id, password_hash, must_change, epoch, changed_at)"
                                + " values (?1, ?2, ?3, 1, ?4) on duplicate key update password_hash = ?2, must_change = ?3,"
                                + " epoch = epoch + 1, changed_at = ?4")
                .setParameter(1, employee)
                .setParameter(2, hash.of(password))
                .setParameter(3, mustChange)
                .setParameter(4, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .executeUpdate();
    }

    public boolean matches(long employee, String password) {
        List<?> stored = em.createNativeQuery("select password_hash from people_credential where employee_id = ?1")
                .setParameter(1, employee)
                .getResultList();
        return !stored.isEmpty() && hash.matches(password, (String) stored.get(0));
    }

    /** Every session that began before this moment ends with its next request. */
    public void endSessions(long employee) {
        em.createNativeQuery("update people_credential set epoch = epoch + 1 where employee_id = ?1")
                .setParameter(1, employee)
                .executeUpdate();
    }

    /** User name, staff number, first and last name: what a password must not hold. */
    @SuppressWarnings("unchecked")
    public List<String> namesOf(long employee) {
        List<Object[]> rows = em.createNativeQuery(
                        "select user_name, staff_number, first_name, last_name from people_employee where id = ?1")
                .setParameter(1, employee)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("employee " + employee);
        }
        Object[] row = rows.get(0);
        return List.of((String) row[0], (String) row[1], (String) row[2], (String) row[3]);
    }
}
