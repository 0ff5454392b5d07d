package org.rosenstock.people.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Restructuring;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;

/** Every night, units come to where they were planned to stand from that day on. */
@ApplicationScoped
class UnitMoveJob implements ScheduledJob {

    @Inject
    Restructuring restructuring;

    @Override
    public String name() {
        return "people.unitMoves";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(JobProgress progress) {
        progress.add(restructuring.carryOutDue(Asker.system()));
    }
}
