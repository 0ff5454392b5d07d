package org.rosenstock.qualification.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;

/** Seals proofs that came into the database unsealed: those from before there were seals, and bulk imports. */
@ApplicationScoped
public class SealJob implements ScheduledJob {

    private static final int PEOPLE = 500;

    @Inject
    Seals seals;

    @Override
    public String name() {
        return "qualification.seals";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run(JobProgress progress) {
        int sealed;
        do {
            sealed = seals.sealSome(PEOPLE);
            progress.add(sealed);
        } while (sealed > 0);
    }
}
