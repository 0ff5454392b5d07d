package org.rosenstock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rosenstock.people.employee.Employee;
import org.rosenstock.people.employee.EmployeeRepository;
import org.rosenstock.people.signin.PasswordHash;
import org.rosenstock.people.signin.TokenHash;
import org.rosenstock.shared.Refused;

/** What the program itself does before anybody can sign in: the first administrator, and helpers for demo data. */
@ApplicationScoped
@Transactional
public class Provisioning {

    static final String FIRST_ADMINISTRATOR = "admin";

    @PersistenceContext
    EntityManager em;

    @Inject
    PasswordHash hash;

    @Inject
    Passwords passwords;

    @Inject
    EmployeeRepository employees;

    @Inject
    Roles roles;

    @Inject
    Clock clock;

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

    /**
     * Creates the first administrator in an empty database, with the user name {@value #FIRST_ADMINISTRATOR} and a
     * password that must be replaced at the first sign-in.
     *
     * @return the password, stored nowhere; empty when somebody is here already
     */
    public Optional<String> firstAdministrator(Asker by) {
        if (!isEmpty(by)) {
            return Optional.empty();
        }
        Employee admin = new Employee(new EmployeeForm(
                "0", FIRST_ADMINISTRATOR, "Rosenstock", "Administrator", null, LocalDate.now(clock), 0));
        employees.add(admin);
        employees.flush();
        roles.grant(by, admin.id(), Role.ADMIN);
        return Optional.of(passwords.oneTime(by, admin.id()));
    }

    private static void requireSystem(Asker by) {
        if (!by.isSystem()) {
            throw new Refused("employee " + by.employee() + " is not the system");
        }
    }
}
