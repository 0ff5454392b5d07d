package org.rosenstock.qualification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;

/** Reminds of obligations, in portions. Every hour, so that an hour without a server is made up for soon. */
@ApplicationScoped
public class ObligationReminderJob implements ScheduledJob {

    private static final int PORTION = 1000;
    private static final int READ = 50_000;

    @Inject
    ReminderQueries queries;

    @Inject
    ReminderPlanner planner;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "qualification.reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean quiet() {
        return true;
    }

    @Override
    public void run(JobProgress progress) {
        LocalDate today = LocalDate.now(clock);
        List<Long> found = queries.candidates(today, 0, READ);
        while (!found.isEmpty()) {
            for (int from = 0; from < found.size(); from += PORTION) {
                progress.add(planner.plan(today, found.subList(from, Math.min(found.size(), from + PORTION))));
            }
            found = queries.candidates(today, found.get(found.size() - 1), READ);
        }
    }
}
