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

/** Every night: compares the last days of the ledger with what is recorded of them by now. */
@ApplicationScoped
public class LedgerCheckJob implements ScheduledJob {

    /** Other jobs wait meanwhile. */
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "reporting.recount";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(JobProgress progress) {
        Instant end = clock.instant().plus(AT_ONCE);
        Optional<LocalDate> next = ledger.unchecked();
        while (next.isPresent() && clock.instant().isBefore(end)) {
            long different = ledger.check(next.get());
            if (different > 0) {
                progress.say(next.get() + ": " + different);
            }
            progress.add(1);
            next = ledger.unchecked();
        }
    }
}
