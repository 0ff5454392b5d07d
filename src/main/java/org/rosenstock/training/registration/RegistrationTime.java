package org.rosenstock.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rosenstock.shared.Texts;
import org.rosenstock.training.RegistrationEvent;
import org.rosenstock.training.registration.RegistrationEngine.Actor;

/** What happens to registrations because time passes. */
@ApplicationScoped
@Transactional
public class RegistrationTime {

    @Inject
    SeatRepository seats;

    @Inject
    RegistrationRepository registrations;

    @Inject
    RegistrationEngine engine;

    @Inject
    Clock clock;

    List<Long> lapsing(Instant now, int most) {
        return registrations.lapsing(now, most);
    }

    List<Long> late(LocalDate today, int most) {
        return registrations.late(today, most);
    }

    List<Long> left(int most) {
        return registrations.left(LocalDate.now(clock), clock.instant(), most);
    }

    /** Gives back the seat of somebody who has left. @return whether it was still to be given back */
    public boolean leave(long id) {
        seats.lock(registrations.get(id).session());
        boolean due = registrations.hasLeft(id, LocalDate.now(clock), clock.instant());
        if (due) {
            String reason = Texts.get(Locale.GERMAN, "training.registration.left");
            engine.take(registrations.get(id), RegistrationEvent.WITHDRAW, Actor.LEAVING, reason);
        }
        return due;
    }

    /** @return whether it was still to be taken when its turn came */
    public boolean take(long id, RegistrationEvent event) {
        seats.lock(registrations.get(id).session());
        boolean due = event == RegistrationEvent.LAPSE
                ? registrations.isLapsing(id, clock.instant())
                : registrations.isLate(id, LocalDate.now(clock));
        if (due) {
            engine.take(registrations.get(id), event, Actor.PROGRAM, "");
        }
        return due;
    }
}
