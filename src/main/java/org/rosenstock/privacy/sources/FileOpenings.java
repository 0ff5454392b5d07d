package org.rosenstock.privacy.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rosenstock.people.EmployeeFileOpened;
import org.rosenstock.privacy.AccessLog;
import org.rosenstock.privacy.Purpose;

/** Records who opened whose file; context people may not see this one and only tells that it happened. */
@ApplicationScoped
class FileOpenings {

    @Inject
    AccessLog log;

    void opened(@Observes EmployeeFileOpened event) {
        log.record(event.by(), event.employee(), Purpose.PERSONNEL);
    }
}
