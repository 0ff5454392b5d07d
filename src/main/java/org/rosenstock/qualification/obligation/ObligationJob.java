package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;

/**
 * Every night: whoever comes under a rule gets the obligation, whoever leaves loses it, expiring proofs are renewed.
 * Works rule by rule in portions of people; cut off, it starts again without harm.
 */
@ApplicationScoped
public class ObligationJob implements ScheduledJob {

    private static final long PORTION = 20_000;

    @Inject
    ObligationQueries queries;

    @Inject
    ObligationKeeper keeper;

    @Override
    public String name() {
        return "qualification.obligations";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(JobProgress progress) {
        long last = queries.lastEmployee();
        for (long requirement : queries.requirements()) {
            for (long first = 0; first <= last; first += PORTION) {
                progress.add(keeper.applyPortion(requirement, first, first + PORTION - 1));
            }
        }
        keeper.announce();
    }
}
