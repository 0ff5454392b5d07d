package org.rosenstock.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;

/** Foretells anew what has changed, so that nobody who asks for a day to come waits for it. */
@ApplicationScoped
public class OutlookJob implements ScheduledJob {

    @Inject
    Outlook outlook;

    @Override
    public String name() {
        return "reporting.outlook";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(JobProgress progress) {
        outlook.ensure();
    }
}
