package org.rosenstock.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.notification.mail.CoreHours;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;

/** Within the core hours: one mail a day to whoever has notices waiting. */
@ApplicationScoped
public class DigestJob implements ScheduledJob {

    private static final int PORTION = 500;

    @Inject
    DigestQueries queries;

    @Inject
    DigestWriter writer;

    @Inject
    CoreHours hours;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "notification.digest";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run(JobProgress progress) {
        write(clock.instant(), progress);
    }

    /** Writes what may leave the house at this moment; outside the core hours that is nothing. */
    public void write(Instant now, JobProgress progress) {
        if (!hours.hours().allow(now)) {
            return;
        }
        LocalDate day = LocalDate.ofInstant(now, clock.getZone());
        List<Long> people = queries.waiting(day, PORTION);
        while (!people.isEmpty()) {
            progress.add(writer.write(people, now));
            people = queries.waiting(day, PORTION);
        }
    }
}
