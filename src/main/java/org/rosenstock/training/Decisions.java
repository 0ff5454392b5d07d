package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;
import org.rosenstock.training.letter.Ticket;
import org.rosenstock.training.letter.Tickets;

/**
 * Saying yes or no by the link of a mail. The link names one registration and one person: only that person, signed in,
 * opens it, and it gives no right that the person does not have today.
 */
@ApplicationScoped
@Transactional
public class Decisions {

    @Inject
    Tickets tickets;

    @Inject
    Approvals approvals;

    @Inject
    Registrations registrations;

    @Inject
    Sessions sessions;

    @Inject
    Offerings offerings;

    /**
     * What the link asks for. Nothing changes, however often it is opened.
     *
     * @throws NotFound when the link was not made here
     * @throws Refused when it was made for somebody else
     */
    public Decision open(Asker by, String ticket) {
        Ticket read = own(by, ticket);
        RegistrationRow row = registrations.get(by, read.registration());
        SessionRow date = sessions.get(by, row.session());
        int cost = offerings.get(by, date.offering()).content().costCents();
        boolean open = row.state() == RegistrationState.AWAITING_LEAD && date.state() == SessionState.PLANNED;
        return new Decision(row, date, cost, open, tickets.isOver(read));
    }

    public void approve(Asker by, String ticket) {
        approvals.approve(by, List.of(decidable(by, ticket)));
    }

    /** @param reason that the person reads */
    public void refuse(Asker by, String ticket, String reason) {
        approvals.refuse(by, List.of(decidable(by, ticket)), reason);
    }

    /** A registration waits for its lead once, so that no link works a second time. */
    private long decidable(Asker by, String ticket) {
        Decision decision = open(by, ticket);
        if (decision.over()) {
            throw new Conflict("training.decide.over");
        }
        if (!decision.open()) {
            throw new Conflict("training.decide.done");
        }
        return decision.row().id();
    }

    private Ticket own(Asker by, String ticket) {
        Ticket read = tickets.read(ticket);
        if (read.decider() != by.employee()) {
            throw new Refused("employee " + by.employee() + " opens the ticket of employee " + read.decider());
        }
        return read;
    }
}
