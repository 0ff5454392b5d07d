package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rosenstock.people.Asker;
import org.rosenstock.qualification.Attendances;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.SessionClosed;

/** Makes live training a proof for everybody who was there all the time, in the transaction that closes its list. */
@ApplicationScoped
class AttendedTraining {

    @Inject
    Attendances attendances;

    void onSessionClosed(@Observes SessionClosed event) {
        event.people().stream()
                .filter(person -> person.state() == RegistrationState.ATTENDED)
                .forEach(person -> attendances.book(
                        Asker.system(),
                        person.employee(),
                        event.offering(),
                        event.title(),
                        event.lastDay(),
                        event.heldBy().isEmpty() ? null : event.heldBy()));
    }
}
