package org.rosenstock.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.rosenstock.shared.SqlValues;

/** Accounts kept in our own database. */
@ApplicationScoped
class LocalAccounts implements SignInMethod {

    @PersistenceContext
    EntityManager em;

    @Inject
    PasswordHash hash;

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Long> verify(String login, String password) {
        List<Object[]> found = em.createNativeQuery("select e.id, c.password_hash from people_employee e"
                        + " join people_credential c on c.employee_id = e.id"
                        + " where e.user_name = ?1 or e.staff_number = ?1")
                .setParameter(1, login.strip())
                .getResultList();
        if (found.size() != 1) {
            hash.pretend(password);
            return Optional.empty();
        }
        Object[] account = found.get(0);
        return hash.matches(password, (String) account[1])
                ? Optional.of(SqlValues.number(account[0]))
                : Optional.empty();
    }
}
