package org.rosenstock.training.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.training.OfferingState;
import org.rosenstock.training.RegistrationForm;
import org.rosenstock.training.SessionState;

/** When somebody may ask for a seat, and what has to be said. */
public final class RegistrationPolicy {

    private static final int PURPOSE = 1000;
    static final int REASON = 500;

    private RegistrationPolicy() {}

    /**
     * @param office books for somebody: not bound to the days of registration, but to the beginning
     * @throws Conflict that says why not
     */
    static void requireOpen(SessionSeats date, boolean office, LocalDate today, Instant now) {
        if (date.state() == SessionState.CANCELLED) {
            throw new Conflict("training.registration.cancelled");
        }
        if (date.state() != SessionState.PLANNED || !now.isBefore(date.beginsAt())) {
            throw new Conflict("training.registration.begun");
        }
        if (date.offeringState() == OfferingState.DRAFT) {
            throw new Conflict("training.registration.notPublished");
        }
        if (!office && today.isBefore(date.opensOn())) {
            throw new Conflict("training.registration.notYet");
        }
        if (!office && today.isAfter(date.closesOn())) {
            throw new Conflict("training.registration.closed");
        }
    }

    public static List<Finding> check(RegistrationForm form) {
        return form.purpose().length() > PURPOSE
                ? List.of(Finding.of("purpose", "training.check.long", PURPOSE))
                : List.of();
    }

    /** @param needed whether one has to be given */
    public static List<Finding> checkReason(String reason, boolean needed) {
        List<Finding> findings = new ArrayList<>();
        if (needed && reason.isBlank()) {
            findings.add(Finding.of("reason", "training.check.reason"));
        }
        if (reason.length() > REASON) {
            findings.add(Finding.of("reason", "training.check.long", REASON));
        }
        return findings;
    }
}
