package org.rosenstock.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;

/** Takes days gone by into the ledger, a few at a time, until none is missing. */
@ApplicationScoped
public class LedgerJob implements ScheduledJob {

    /** Other jobs wait meanwhile. */
    private static final Duration BY_DAY = Duration.ofSeconds(5);

    /** A long past of a large city is taken in within a few nights. */
    private static final Duration BY_NIGHT = Duration.ofMinutes(2);

    private static final LocalTime MORNING = LocalTime.of(5, 0);

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
        Instant end = clock.instant().plus(LocalTime.now(clock).isBefore(MORNING) ? BY_NIGHT : BY_DAY);
        Optional<LocalDate> next = ledger.next();
        while (next.isPresent() && clock.instant().isBefore(end)) {
            ledger.write(next.get());
            progress.add(1);
            next = ledger.next();
        }
    }
}
