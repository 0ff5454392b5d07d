package org.rosenstock.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;

/** Takes days gone by into the ledger, a few at a time, until none is missing. */
@ApplicationScoped
public class LedgerJob implements ScheduledJob {

    /** Other jobs wait meanwhile. */
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "reporting.ledger";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(JobProgress progress) {
        Instant end = clock.instant().plus(AT_ONCE);
        Optional<LocalDate> next = ledger.next();
        while (next.isPresent() && clock.instant().isBefore(end)) {
            ledger.write(next.get());
            progress.add(1);
            next = ledger.next();
        }
    }
}
