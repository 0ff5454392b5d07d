package org.rosenstock.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Conflict;
import org.rosenstock.training.RegistrationChanged;
import org.rosenstock.training.RegistrationEvent;
import org.rosenstock.training.RegistrationForm;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.TrainingDuties;
import org.rosenstock.training.registration.RegistrationTransitions.Situation;
import org.rosenstock.training.registration.RegistrationTransitions.Transition;
import org.rosenstock.training.registration.RegistrationTransitions.Who;

/**
 * Takes the steps of registrations. Every method is called under the lock of the date ({@link SeatRepository#lock});
 * no seat is given twice, none stays empty while somebody waits, and each step is written down and told.
 */
@ApplicationScoped
public class RegistrationEngine {

    private static final String OTHER_DATE = "training.reason.otherDate";

    @Inject
    SeatRepository seats;

    @Inject
    RegistrationRepository registrations;

    @Inject
    WaitingLine line;

    @Inject
    Deciders deciders;

    @Inject
    @Any
    Instance<TrainingDuties> duties;

    @Inject
    Event<RegistrationChanged> changed;

    @Inject
    Clock clock;

    /** Who acts, and in which part. */
    public record Actor(long employee, Who who) {

        public static final Actor PROGRAM = new Actor(0, Who.PROGRAM);

        /** The program for the office, where somebody has left. */
        static final Actor LEAVING = new Actor(0, Who.OFFICE);
    }

    /** Begins a registration; a yes that the actor would have to give is given with it. @return id */
    public long request(long session, long employee, RegistrationForm form, Actor actor) {
        SessionSeats date = seats.get(session);
        LocalDate today = LocalDate.now(clock);
        Situation situation = new Situation(date.approval(), deciders.hasLead(employee, today), date.hasFreeSeat());
        Transition step = find(null, RegistrationEvent.REQUEST, actor, situation);
        long id = registrations.add(new RegistrationRepository.Beginning(
                session,
                employee,
                deciders.unit(employee, today),
                step.to(),
                duties.stream().anyMatch(each -> each.isDuty(employee, date.code())),
                form,
                actor.employee(),
                step.to() == RegistrationState.AWAITING_LEAD ? AnswerTime.until(today) : null));
        settle(date, new Registration(id, session, employee, step.to()), null, step, actor, "");
        if (actor.who() != Who.SELF && !step.to().holdsSeat() && step.to() != RegistrationState.WAITING) {
            approveIfMay(id, actor);
        }
        return id;
    }

    private void approveIfMay(long id, Actor actor) {
        Registration begun = registrations.get(id);
        if (RegistrationTransitions.find(
                        begun.state(), RegistrationEvent.APPROVE, actor.who(), situation(seats.get(begun.session())))
                .isPresent()) {
            take(begun, RegistrationEvent.APPROVE, actor, "");
        }
    }

    /**
     * Takes one step, with all that follows from it: other dates of the offering are left when one is confirmed, and a
     * seat that became free is offered.
     *
     * @throws Conflict when the table has no such step
     */
    public void take(Registration registration, RegistrationEvent event, Actor actor, String reason) {
        SessionSeats date = seats.get(registration.session());
        Transition step = find(registration.state(), event, actor, situation(date));
        Instant until = step.to() == RegistrationState.OFFERED ? offerUntil(date) : null;
        registrations.state(registration.id(), step.to(), until);
        if (event == RegistrationEvent.ESCALATE) {
            registrations.escalated(registration.id());
        }
        settle(date, registration, registration.state(), step, actor, reason);
    }

    /** Offers free seats to those who wait, in their order. */
    public void moveUp(long session) {
        SessionSeats date = seats.get(session);
        for (int free = date.free(); free > 0 && clock.instant().isBefore(date.beginsAt()); free--) {
            Optional<Long> next = line.first(session);
            if (next.isEmpty()) {
                return;
            }
            take(registrations.get(next.get()), RegistrationEvent.OFFER, Actor.PROGRAM, "");
        }
    }

    /** Ends all registrations of a date that is called off. */
    public void cancelAll(long session, Actor actor, String reason) {
        // Those who wait go first, so that no seat is offered on the way.
        registrations.liveOf(session).stream()
                .sorted((one, other) ->
                        Boolean.compare(one.state().holdsSeat(), other.state().holdsSeat()))
                .forEach(each -> take(each, RegistrationEvent.CANCEL, actor, reason));
    }

    /** Ends all registrations of a date that is over without a seat. */
    public void lapseAll(long session) {
        registrations.liveOf(session).stream()
                .filter(each -> each.state() != RegistrationState.CONFIRMED)
                .forEach(each -> take(each, RegistrationEvent.LAPSE, Actor.PROGRAM, ""));
    }

    private void settle(
            SessionSeats date,
            Registration registration,
            @Nullable RegistrationState from,
            Transition step,
            Actor actor,
            String reason) {
        seats.move(date.id(), Optional.ofNullable(from), step.to());
        registrations.step(registration.id(), step.event(), from, step.to(), actor.employee(), reason);
        changed.fire(new RegistrationChanged(
                registration.id(),
                date.id(),
                date.title(),
                registration.employee(),
                from,
                step.to(),
                actor.employee(),
                reason));
        if (step.to() == RegistrationState.CONFIRMED) {
            leaveOthers(date, registration);
        }
        if (from != null && from.holdsSeat() && !step.to().isLive()) {
            moveUp(date.id());
        }
    }

    private void leaveOthers(SessionSeats date, Registration kept) {
        registrations.liveIn(date.offering(), kept.employee(), clock.instant()).stream()
                .filter(other -> other.id() != kept.id() && other.state() != RegistrationState.CONFIRMED)
                .forEach(other -> take(other, RegistrationEvent.WITHDRAW, Actor.PROGRAM, OTHER_DATE));
    }

    private Instant offerUntil(SessionSeats date) {
        return OfferPolicy.until(clock.instant(), date.offerHours(), date.closesOn(), date.beginsAt(), clock.getZone());
    }

    private static Situation situation(SessionSeats date) {
        return new Situation(date.approval(), true, date.hasFreeSeat());
    }

    private static Transition find(
            @Nullable RegistrationState from, RegistrationEvent event, Actor actor, Situation situation) {
        return RegistrationTransitions.find(from, event, actor.who(), situation)
                .orElseThrow(() -> new Conflict("training.registration.notPossible"));
    }
}
