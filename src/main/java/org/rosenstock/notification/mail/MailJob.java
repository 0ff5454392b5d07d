package org.rosenstock.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        int sent = 0;
        while (settings.configured() && sent < MOST && delivery.deliverOne()) {
            sent++;
            progress.add(1);
        }
    }
}
