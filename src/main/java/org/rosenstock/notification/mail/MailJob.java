package org.rosenstock.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;

/** Sends what waits in the outbox. */
@ApplicationScoped
public class MailJob implements ScheduledJob {

    private static final int MOST = 1000;

    @Inject
    MailDelivery delivery;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "notification.deliver";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run(JobProgress progress) {
        send(clock, progress);
    }

    /** Sends what may leave the house by this clock. */
    public void send(Clock now, JobProgress progress) {
        int sent = 0;
        while (settings.configured() && sent < MOST && delivery.deliverOne(now.instant())) {
            sent++;
            progress.add(1);
        }
    }
}
