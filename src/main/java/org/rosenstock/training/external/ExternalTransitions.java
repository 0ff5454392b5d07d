package org.rosenstock.training.external;

import static org.rosenstock.training.ExternalState.APPROVED;
import static org.rosenstock.training.ExternalState.AWAITING_LEAD;
import static org.rosenstock.training.ExternalState.AWAITING_OFFICE;
import static org.rosenstock.training.ExternalState.CONFIRMED;
import static org.rosenstock.training.ExternalState.HANDED_IN;
import static org.rosenstock.training.ExternalState.REFUSED;
import static org.rosenstock.training.ExternalState.WITHDRAWN;
import static org.rosenstock.training.external.ExternalTransitions.Who.LEAD;
import static org.rosenstock.training.external.ExternalTransitions.Who.OFFICE;
import static org.rosenstock.training.external.ExternalTransitions.Who.SELF;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rosenstock.training.ExternalEvent;
import org.rosenstock.training.ExternalState;

/** The one table of what may happen to a training held by others; what is not in it is refused. */
public final class ExternalTransitions {

    /** In which part somebody acts. */
    public enum Who {
        SELF,
        LEAD,
        /** For those without a lead, for what a lead left lying, and for certificates. */
        OFFICE
    }

    /** One row. */
    public record Transition(ExternalState from, ExternalEvent event, ExternalState to, Set<Who> who) {}

    private static final List<Transition> ALL = List.of(
            row(AWAITING_LEAD, ExternalEvent.APPROVE, APPROVED, LEAD, OFFICE),
            row(AWAITING_LEAD, ExternalEvent.REFUSE, REFUSED, LEAD, OFFICE),
            row(AWAITING_LEAD, ExternalEvent.WITHDRAW, WITHDRAWN, SELF),
            row(AWAITING_OFFICE, ExternalEvent.APPROVE, APPROVED, OFFICE),
            row(AWAITING_OFFICE, ExternalEvent.REFUSE, REFUSED, OFFICE),
            row(AWAITING_OFFICE, ExternalEvent.WITHDRAW, WITHDRAWN, SELF),
            row(APPROVED, ExternalEvent.WITHDRAW, WITHDRAWN, SELF),
            row(APPROVED, ExternalEvent.HAND_IN, HANDED_IN, SELF),
            row(HANDED_IN, ExternalEvent.CONFIRM, CONFIRMED, OFFICE),
            row(HANDED_IN, ExternalEvent.GIVE_BACK, APPROVED, OFFICE));

    private ExternalTransitions() {}

    public static List<Transition> all() {
        return ALL;
    }

    /** The step to take; empty when it is not allowed. */
    public static Optional<Transition> find(ExternalState from, ExternalEvent event, Who who) {
        return ALL.stream()
                .filter(row ->
                        row.from() == from && row.event() == event && row.who().contains(who))
                .findFirst();
    }

    private static Transition row(ExternalState from, ExternalEvent event, ExternalState to, Who... who) {
        return new Transition(from, event, to, Set.of(who));
    }
}
