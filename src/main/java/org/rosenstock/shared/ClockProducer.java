package org.rosenstock.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of "now". Days begin and end in the time zone of the administration. */
@ApplicationScoped
class ClockProducer {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Produces
    Clock clock() {
        return Clock.system(ZONE);
    }
}
