package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.rosenstock.qualification.requirement.Rule;
import org.rosenstock.qualification.requirement.RuleBook;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;

/**
 * Every night: whoever comes under a rule gets the obligation, whoever leaves loses it, expiring proofs are renewed.
 * Works rule by rule in portions of people; cut off, it starts again without harm.
 */
@ApplicationScoped
public class ObligationJob implements ScheduledJob {

    private static final long PORTION = 20_000;
    private static final int ATTEMPTS = 5;

    @Inject
    ObligationQueries queries;

    @Inject
    ObligationKeeper keeper;

    @Inject
    RuleBook rules;

    @Inject
    Clock clock;

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
        run(progress, LocalDate.now(clock));
    }

    /** Brings everybody in line with every rule as of a day. */
    void run(JobProgress progress, LocalDate day) {
        long last = queries.lastEmployee();
        for (Rule rule : rules.all()) {
            for (long first = 0; first <= last; first += PORTION) {
                progress.add(portion(rule.id(), first, first + PORTION - 1, day));
            }
        }
        keeper.announce();
    }

    /** One portion; when another node stood in the way of the database, it is tried again. */
    int portion(long rule, long first, long last, LocalDate day) {
        for (int attempt = 1; ; attempt++) {
            try {
                return keeper.applyPortion(rule, first, last, day);
            } catch (PersistenceException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
