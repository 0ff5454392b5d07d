package org.rosenstock.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.Registered;
import org.rosenstock.training.RegistrationForm;
import org.rosenstock.training.RegistrationRow;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.WaitingRule;
import org.rosenstock.training.registration.RegistrationEngine.Actor;
import org.rosenstock.training.registration.RegistrationTransitions.Who;

/** Takes a request in: looks whether it may be made, under the lock of the date. */
@ApplicationScoped
public class RegistrationIntake {

    @Inject
    SeatRepository seats;

    @Inject
    RegistrationRepository registrations;

    @Inject
    RegistrationList list;

    @Inject
    RegistrationEngine engine;

    @Inject
    Deciders deciders;

    @Inject
    WaitingLine line;

    @Inject
    Clock clock;

    /** @throws Conflict that says why the request cannot be made */
    public Registered request(long session, long employee, RegistrationForm form, Actor actor) {
        Rejected.unlessEmpty(RegistrationPolicy.check(form));
        seats.lock(session);
        SessionSeats date = seats.get(session);
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        if (!deciders.isHere(employee, today)) {
            throw new NotFound("employee " + employee);
        }
        RegistrationPolicy.requireOpen(date, actor.who() == Who.OFFICE, today, now);
        requireNone(date, employee, now);
        if (!form.despiteOverlap()) {
            list.overlap(session, employee).ifPresent(title -> {
                throw Rejected.of("despiteOverlap", "training.registration.overlap", title);
            });
        }
        long id = engine.request(session, employee, form, actor);
        RegistrationState state = registrations.get(id).state();
        return new Registered(id, state, position(date, id, state));
    }

    private void requireNone(SessionSeats date, long employee, Instant now) {
        if (registrations.live(date.id(), employee).isPresent()) {
            throw new Conflict("training.registration.already");
        }
        if (registrations.liveIn(date.offering(), employee, now).stream()
                .anyMatch(other -> other.state() == RegistrationState.CONFIRMED)) {
            throw new Conflict("training.registration.otherDate");
        }
    }

    private @Nullable Long position(SessionSeats date, long id, RegistrationState state) {
        if (state != RegistrationState.WAITING) {
            return null;
        }
        // Who comes last by the order of arrival stands behind all others, however many they are.
        return date.rule() == WaitingRule.ARRIVAL
                ? (long) seats.get(date.id()).waiting()
                : line.position(date.id(), id);
    }

    /** Whether the time to accept is over. */
    public boolean isOverdue(long id) {
        RegistrationRow row = list.get(id);
        Instant until = row.offerUntil();
        return until != null && !clock.instant().isBefore(until);
    }
}
