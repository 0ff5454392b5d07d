package org.rosenstock.training.registration;

import static org.rosenstock.training.RegistrationEvent.ACCEPT;
import static org.rosenstock.training.RegistrationEvent.APPROVE;
import static org.rosenstock.training.RegistrationEvent.ATTEND;
import static org.rosenstock.training.RegistrationEvent.CANCEL;
import static org.rosenstock.training.RegistrationEvent.ESCALATE;
import static org.rosenstock.training.RegistrationEvent.EXCUSE;
import static org.rosenstock.training.RegistrationEvent.LAPSE;
import static org.rosenstock.training.RegistrationEvent.LEAVE_EARLY;
import static org.rosenstock.training.RegistrationEvent.MISS;
import static org.rosenstock.training.RegistrationEvent.OFFER;
import static org.rosenstock.training.RegistrationEvent.REFUSE;
import static org.rosenstock.training.RegistrationEvent.REQUEST;
import static org.rosenstock.training.RegistrationEvent.WITHDRAW;
import static org.rosenstock.training.RegistrationState.ABSENT;
import static org.rosenstock.training.RegistrationState.ATTENDED;
import static org.rosenstock.training.RegistrationState.AWAITING_LEAD;
import static org.rosenstock.training.RegistrationState.AWAITING_OFFICE;
import static org.rosenstock.training.RegistrationState.CANCELLED;
import static org.rosenstock.training.RegistrationState.CONFIRMED;
import static org.rosenstock.training.RegistrationState.EXCUSED;
import static org.rosenstock.training.RegistrationState.LAPSED;
import static org.rosenstock.training.RegistrationState.OFFERED;
import static org.rosenstock.training.RegistrationState.PARTLY;
import static org.rosenstock.training.RegistrationState.REFUSED;
import static org.rosenstock.training.RegistrationState.WAITING;
import static org.rosenstock.training.RegistrationState.WITHDRAWN;
import static org.rosenstock.training.registration.RegistrationTransitions.Who.LEAD;
import static org.rosenstock.training.registration.RegistrationTransitions.Who.OFFICE;
import static org.rosenstock.training.registration.RegistrationTransitions.Who.PROGRAM;
import static org.rosenstock.training.registration.RegistrationTransitions.Who.SELF;
import static org.rosenstock.training.registration.RegistrationTransitions.Who.TRAINER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.training.Approval;
import org.rosenstock.training.RegistrationEvent;
import org.rosenstock.training.RegistrationState;

/**
 * The one table of what may happen to a registration. Of the rows that fit state, event, person and situation the
 * first holds; where none fits, the step is refused. Who waits for a yes holds no seat.
 */
public final class RegistrationTransitions {

    /** In which part somebody acts. */
    public enum Who {
        SELF,
        LEAD,
        OFFICE,
        /** Holds the date and keeps its list. */
        TRAINER,
        PROGRAM
    }

    /**
     * What decides between several outcomes of one event.
     *
     * @param hasLead whether somebody other than the person can decide as lead today
     * @param seatFree whether there is a seat that nobody waits for
     */
    public record Situation(Approval approval, boolean hasLead, boolean seatFree) {}

    /** When a row holds. */
    public enum Guard {
        ALWAYS(situation -> true),
        LEAD_DECIDES(situation -> situation.approval() != Approval.NONE && situation.hasLead()),
        NO_LEAD(situation -> situation.approval() != Approval.NONE && !situation.hasLead()),
        OFFICE_DECIDES(situation -> situation.approval() == Approval.LEAD_OFFICE),
        SEAT_FREE(Situation::seatFree),
        FULL(situation -> !situation.seatFree());

        private final Predicate<Situation> test;

        Guard(Predicate<Situation> test) {
            this.test = test;
        }

        boolean holds(Situation situation) {
            return test.test(situation);
        }
    }

    /** One row. @param from absent for a registration that begins */
    public record Transition(
            @Nullable RegistrationState from,
            RegistrationEvent event,
            Guard guard,
            RegistrationState to,
            Set<Who> who) {}

    private static final List<Transition> ALL = List.of(
            row(null, REQUEST, Guard.LEAD_DECIDES, AWAITING_LEAD, SELF, LEAD, OFFICE),
            row(null, REQUEST, Guard.NO_LEAD, AWAITING_OFFICE, SELF, LEAD, OFFICE),
            row(null, REQUEST, Guard.SEAT_FREE, CONFIRMED, SELF, LEAD, OFFICE),
            row(null, REQUEST, Guard.FULL, WAITING, SELF, LEAD, OFFICE),
            row(AWAITING_LEAD, APPROVE, Guard.OFFICE_DECIDES, AWAITING_OFFICE, LEAD),
            row(AWAITING_LEAD, APPROVE, Guard.SEAT_FREE, CONFIRMED, LEAD, OFFICE),
            row(AWAITING_LEAD, APPROVE, Guard.FULL, WAITING, LEAD, OFFICE),
            row(AWAITING_LEAD, REFUSE, Guard.ALWAYS, REFUSED, LEAD, OFFICE),
            row(AWAITING_LEAD, ESCALATE, Guard.ALWAYS, AWAITING_LEAD, PROGRAM),
            row(AWAITING_LEAD, WITHDRAW, Guard.ALWAYS, WITHDRAWN, SELF, OFFICE, PROGRAM),
            row(AWAITING_LEAD, LAPSE, Guard.ALWAYS, LAPSED, PROGRAM),
            row(AWAITING_LEAD, CANCEL, Guard.ALWAYS, CANCELLED, OFFICE),
            row(AWAITING_OFFICE, APPROVE, Guard.SEAT_FREE, CONFIRMED, OFFICE),
            row(AWAITING_OFFICE, APPROVE, Guard.FULL, WAITING, OFFICE),
            row(AWAITING_OFFICE, REFUSE, Guard.ALWAYS, REFUSED, OFFICE),
            row(AWAITING_OFFICE, WITHDRAW, Guard.ALWAYS, WITHDRAWN, SELF, OFFICE, PROGRAM),
            row(AWAITING_OFFICE, LAPSE, Guard.ALWAYS, LAPSED, PROGRAM),
            row(AWAITING_OFFICE, CANCEL, Guard.ALWAYS, CANCELLED, OFFICE),
            row(WAITING, OFFER, Guard.ALWAYS, OFFERED, PROGRAM),
            row(WAITING, WITHDRAW, Guard.ALWAYS, WITHDRAWN, SELF, OFFICE, PROGRAM),
            row(WAITING, LAPSE, Guard.ALWAYS, LAPSED, PROGRAM),
            row(WAITING, CANCEL, Guard.ALWAYS, CANCELLED, OFFICE),
            row(OFFERED, ACCEPT, Guard.ALWAYS, CONFIRMED, SELF),
            row(OFFERED, WITHDRAW, Guard.ALWAYS, WITHDRAWN, SELF, OFFICE, PROGRAM),
            row(OFFERED, LAPSE, Guard.ALWAYS, LAPSED, PROGRAM),
            row(OFFERED, CANCEL, Guard.ALWAYS, CANCELLED, OFFICE),
            row(CONFIRMED, WITHDRAW, Guard.ALWAYS, WITHDRAWN, SELF, OFFICE),
            row(CONFIRMED, CANCEL, Guard.ALWAYS, CANCELLED, OFFICE),
            row(CONFIRMED, ATTEND, Guard.ALWAYS, ATTENDED, OFFICE, TRAINER),
            row(CONFIRMED, LEAVE_EARLY, Guard.ALWAYS, PARTLY, OFFICE, TRAINER),
            row(CONFIRMED, MISS, Guard.ALWAYS, ABSENT, OFFICE, TRAINER),
            row(CONFIRMED, EXCUSE, Guard.ALWAYS, EXCUSED, OFFICE, TRAINER));

    private RegistrationTransitions() {}

    public static List<Transition> all() {
        return ALL;
    }

    /** The step to take; empty when it is not allowed. */
    public static Optional<Transition> find(
            @Nullable RegistrationState from, RegistrationEvent event, Who who, Situation situation) {
        return ALL.stream()
                .filter(row -> row.from() == from && row.event() == event)
                .filter(row -> row.who().contains(who) && row.guard().holds(situation))
                .findFirst();
    }

    private static Transition row(
            @Nullable RegistrationState from, RegistrationEvent event, Guard guard, RegistrationState to, Who... who) {
        return new Transition(from, event, guard, to, Set.of(who));
    }
}
