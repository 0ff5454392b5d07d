package org.rosenstock.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.Reminder;
import org.rosenstock.shared.Reminders;
import org.rosenstock.shared.ScheduledJob;

/**
 * Tells people what is due in the next {@value #SOON_DAYS} days and what is overdue. Looks at whole spans of days, so a
 * night without a run loses nothing, and nobody is told twice, because a thing is kept once for a person.
 */
@ApplicationScoped
public class ReminderJob implements ScheduledJob {

    static final int SOON_DAYS = 14;
    private static final int LOOK_BACK_DAYS = 365;
    private static final int PORTION = 1000;

    @Inject
    @Any
    Instance<Reminders> sources;

    @Inject
    NoticeKeeper keeper;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "notification.remind";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(JobProgress progress) {
        LocalDate today = LocalDate.now(clock);
        for (Reminders source : sources) {
            remind(source, NoticeKind.SOON, today, today.plusDays(SOON_DAYS), progress);
            remind(source, NoticeKind.OVERDUE, today.minusDays(LOOK_BACK_DAYS), today.minusDays(1), progress);
        }
    }

    private void remind(Reminders source, NoticeKind kind, LocalDate from, LocalDate until, JobProgress progress) {
        List<Reminder> portion = source.due(from, until, 0, PORTION);
        while (!portion.isEmpty()) {
            keeper.remind(kind, source.source(), portion);
            progress.add(portion.size());
            portion = source.due(from, until, portion.get(portion.size() - 1).id(), PORTION);
        }
    }
}
