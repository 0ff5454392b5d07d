package org.rosenstock.training.registration;

import java.time.Instant;
import java.time.LocalDate;
import org.rosenstock.training.Approval;
import org.rosenstock.training.OfferingState;
import org.rosenstock.training.SessionState;
import org.rosenstock.training.WaitingRule;

/** What the engine needs to know of a date; read under its lock. */
record SessionSeats(
        long id,
        long offering,
        String code,
        String title,
        OfferingState offeringState,
        Approval approval,
        WaitingRule rule,
        int offerHours,
        int cancelDays,
        int seats,
        int confirmed,
        int offered,
        int waiting,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate firstDay,
        Instant beginsAt,
        SessionState state) {

    int free() {
        return seats - confirmed - offered;
    }

    /** Whether a seat can be given at once without passing by those who wait. */
    boolean hasFreeSeat() {
        return free() > 0 && waiting == 0;
    }

    LocalDate cancelUntil() {
        return firstDay.minusDays(cancelDays);
    }
}
