package org.rosenstock.training.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.training.NeededDatePlanned;
import org.rosenstock.training.OfferingDetail;
import org.rosenstock.training.OfferingState;
import org.rosenstock.training.RegistrationChanged;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.SessionChanged;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.offering.OfferingRepository;
import org.rosenstock.training.registration.SeatRepository;
import org.rosenstock.training.session.SessionList;

/** Tells those who wait when a date is planned, and ends the need of whoever has a seat. */
@ApplicationScoped
class NeedKeeper {

    @Inject
    NeedRepository needs;

    @Inject
    SessionList sessions;

    @Inject
    OfferingRepository offerings;

    @Inject
    SeatRepository seats;

    @Inject
    Event<NeededDatePlanned> planned;

    @Inject
    Clock clock;

    void onSessionChanged(@Observes SessionChanged event) {
        if (event.sequence() > 0 || event.cancelled()) {
            return;
        }
        SessionRow date = sessions.get(event.session());
        if (date.closesOn().isBefore(LocalDate.now(clock)) || !clock.instant().isBefore(date.beginsAt())) {
            return;
        }
        OfferingDetail offering = offerings.get(date.offering());
        List<Long> people = needs.people(offering.id());
        if (offering.state() == OfferingState.PUBLISHED && !people.isEmpty()) {
            planned.fire(new NeededDatePlanned(date.id(), date.offering(), date.title(), date.firstDay(), people));
        }
    }

    void onRegistrationChanged(@Observes RegistrationChanged event) {
        if (event.to() == RegistrationState.CONFIRMED) {
            needs.end(seats.offeringOf(event.session()), event.employee());
        }
    }
}
