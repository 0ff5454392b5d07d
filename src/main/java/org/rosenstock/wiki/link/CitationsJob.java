package org.rosenstock.wiki.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;

/** Looks through pages that were written before it was kept what they cite. */
@ApplicationScoped
public class CitationsJob implements ScheduledJob {

    @Inject
    CitationCatchUp catchUp;

    @Override
    public String name() {
        return "wiki.citations";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run(JobProgress progress) {
        List<Long> done = catchUp.some();
        while (!done.isEmpty()) {
            done = catchUp.some();
        }
    }
}
