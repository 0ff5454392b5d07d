package org.rosenstock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rosenstock.people.SignIns.Ticket;
import org.rosenstock.people.signin.Askers;
import org.rosenstock.people.signin.Credentials;
import org.rosenstock.people.signin.PasswordPolicy;
import org.rosenstock.people.signin.SignInThrottle;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;

/** Changing one's own password, signing out everywhere, and one-time passwords given out by the administration. */
@ApplicationScoped
@Transactional
public class Passwords {

    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Credentials credentials;

    @Inject
    SignInThrottle throttle;

    @Inject
    Askers askers;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Replaces one's own password. Ends all other sessions; the ticket returned keeps the present one alive.
     *
     * @throws Rejected with findings for "current", "chosen" and "repeated"; the count of failures stays
     */
    @Transactional(dontRollbackOn = Rejected.class)
    public Ticket change(Asker by, String current, String chosen, String repeated) {
        List<String> names = credentials.namesOf(by.employee());
        checkCurrent(by.employee(), names.get(0), current);
        List<Finding> findings = new ArrayList<>(PasswordPolicy.check(chosen, names));
        if (findings.isEmpty() && chosen.equals(current)) {
            findings.add(Finding.of("chosen", "people.password.same"));
        }
        if (findings.isEmpty() && !chosen.equals(repeated)) {
            findings.add(Finding.of("repeated", "people.password.repeated"));
        }
        Rejected.unlessEmpty(findings);
        credentials.store(by.employee(), chosen, false);
        audit.record(by.employee(), "people.password.change", "employee " + by.employee(), "");
        return ticket(by.employee());
    }

    /** Ends every session of the person who asks, the present one too. */
    public void signOutEverywhere(Asker by) {
        credentials.endSessions(by.employee());
        audit.record(by.employee(), "people.password.signOutEverywhere", "employee " + by.employee(), "");
    }

    /**
     * Gives somebody a password that must be replaced at the first sign-in. For the administration.
     *
     * @return the password, to be handed over in person; it is stored nowhere
     */
    public String oneTime(Asker by, long employee) {
        by.require(Role.ADMIN);
        String userName = credentials.namesOf(employee).get(0);
        String password = readable();
        credentials.store(employee, password, true);
        throttle.succeeded(userName);
        audit.record(by.employee(), "people.password.oneTime", "employee " + employee, "");
        return password;
    }

    private void checkCurrent(long employee, String userName, String current) {
        if (throttle.blockedUntil(userName, clock.instant()).isPresent()) {
            throw Rejected.of("current", "people.password.blocked");
        }
        if (!credentials.matches(employee, current)) {
            throttle.failed(userName, clock.instant());
            throw Rejected.of("current", "people.password.wrong");
        }
    }

    private Ticket ticket(long employee) {
        return askers.ticket(employee).orElseThrow(() -> new NotFound("employee " + employee));
    }

    /** Sixteen characters that cannot be mistaken for each other, in groups: about 79 bits. */
    private String readable() {
        return random.ints(GROUPS * GROUP_LENGTH, 0, READABLE.length())
                .mapToObj(index -> String.valueOf(READABLE.charAt(index)))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(), text -> text.replaceAll("(.{" + GROUP_LENGTH + "})(?=.)", "$1-")));
    }
}
