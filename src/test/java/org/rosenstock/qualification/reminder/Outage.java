package org.rosenstock.qualification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.rosenstock.qualification.RemindersPlanned;

/** Stands for a server that dies in the middle of telling people. */
@ApplicationScoped
public class Outage {

    private volatile long victim;

    void strike(long employee) {
        victim = employee;
    }

    void onRemindersPlanned(@Observes RemindersPlanned event) {
        if (event.items().stream().anyMatch(item -> item.employee() == victim)) {
            throw new IllegalStateException("cut off");
        }
    }
}
