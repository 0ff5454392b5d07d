package org.rosenstock.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;

/** Every night: yesterday for good, today anew, missing ends of months, and away with days nobody needs any more. */
@ApplicationScoped
public class RollupJob implements ScheduledJob {

    /** Months shown as a line. */
    public static final int MONTHS = 12;

    private static final int KEEP_DAYS = 7;

    @Inject
    Rollup rollup;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "reporting.rollup";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(JobProgress progress) {
        LocalDate today = LocalDate.now(clock);
        Set<LocalDate> kept = rollup.days();
        if (kept.contains(today.minusDays(1))) {
            rollup.recompute(today.minusDays(1));
            progress.add(1);
        }
        rollup.recompute(today);
        progress.add(1);
        LocalDate first = rollup.firstDay();
        for (LocalDate day : monthEnds(today)) {
            if (!kept.contains(day) && !day.isBefore(first)) {
                rollup.ensure(day);
                progress.add(1);
            }
        }
        kept.stream().filter(day -> isForgotten(day, today)).forEach(rollup::forget);
    }

    static boolean isForgotten(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return true;
        }
        boolean endOfMonth = day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
        return !endOfMonth && day.isBefore(today.minusDays(KEEP_DAYS));
    }

    /** The ends of the last months before a day, oldest first. */
    public static List<LocalDate> monthEnds(LocalDate day) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(months -> day.minusMonths(MONTHS + 1L - months).with(TemporalAdjusters.lastDayOfMonth()))
                .toList();
    }
}
