package org.rosenstock.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;
import org.rosenstock.training.RegistrationEvent;

/**
 * Lets offers lapse whose time is over and asks the next one, ends what nobody decided before the date began, and
 * tells the office of requests that a lead left lying, and gives back the seats of people who have left. Each registration in a transaction of its own.
 */
@ApplicationScoped
public class RegistrationJob implements ScheduledJob {

    private static final int PORTION = 500;

    @Inject
    RegistrationRepository registrations;

    @Inject
    RegistrationTime time;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "training.registrations";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(JobProgress progress) {
        LocalDate today = LocalDate.now(clock);
        through(progress, RegistrationEvent.LAPSE, most -> time.lapsing(clock.instant(), most));
        through(progress, RegistrationEvent.ESCALATE, most -> time.late(today, most));
        through(progress, time::left, time::leave);
    }

    private void through(JobProgress progress, RegistrationEvent event, Function<Integer, List<Long>> find) {
        through(progress, find, id -> time.take(id, event));
    }

    private void through(JobProgress progress, Function<Integer, List<Long>> find, LongPredicate take) {
        List<Long> found = find.apply(PORTION);
        while (!found.isEmpty()) {
            long taken = found.stream().filter(take::test).count();
            progress.add((int) taken);
            // When none could be taken, others are at work on them.
            found = taken == 0 ? List.of() : find.apply(PORTION);
        }
    }
}
