package org.rosenstock.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
