package org.rosenstock.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rosenstock.people.Asker;
import org.rosenstock.privacy.Removals;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;

/** Removes every night what is past its period. */
@ApplicationScoped
class RemovalJob implements ScheduledJob {

    @Inject
    Removals removals;

    @Override
    public String name() {
        return "privacy.removal";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(JobProgress progress) {
        removals.remove(Asker.system()).forEach(removal -> progress.add(removal.items()));
    }
}
