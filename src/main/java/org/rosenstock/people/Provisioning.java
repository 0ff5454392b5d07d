package org.rosenstock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.rosenstock.people.signin.PasswordHash;
import org.rosenstock.people.signin.TokenHash;
import org.rosenstock.shared.Refused;

/** What the program itself does before anybody can sign in: the first administrator, and helpers for demo data. */
@ApplicationScoped
@Transactional
public class Provisioning {

    @PersistenceContext
    EntityManager em;

    @Inject
    PasswordHash hash;

    /** True while the database holds no employee at all. */
    public boolean isEmpty(Asker by) {
        requireSystem(by);
        return em.createNativeQuery("select id from people_employee limit 1")
                .getResultList()
                .isEmpty();
    }

    /** The form in which a password is stored. */
    public String passwordHash(Asker by, String password) {
        requireSystem(by);
        return hash.of(password);
    }

    /** The form in which an access token is stored. */
    public String tokenHash(Asker by, String token) {
        requireSystem(by);
        return TokenHash.of(token);
    }

    private static void requireSystem(Asker by) {
        if (!by.isSystem()) {
            throw new Refused("employee " + by.employee() + " is not the system");
        }
    }
}
