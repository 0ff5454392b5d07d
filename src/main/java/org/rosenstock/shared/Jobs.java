package org.rosenstock.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs the jobs of all contexts, each on one node at a time. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    @Inject
    @Any
    Instance<ScheduledJob> jobs;

    @Inject
    JobRecords records;

    @Inject
    Clock clock;

    /** Names of all jobs, in alphabetical order. */
    public List<String> names() {
        return jobs.stream().map(ScheduledJob::name).sorted().toList();
    }

    /** The runs that are kept, newest first. */
    public Slice<JobRun> runs(Paging paging) {
        return records.runs(paging);
    }

    /** Runs every job whose time has come; called by the timer. */
    public void runDue() {
        for (ScheduledJob job : jobs) {
            if (records.isDue(job.name(), clock.instant())) {
                run(job);
            }
        }
    }

    /**
     * Runs a job now, on this thread, unless another node is at it.
     *
     * @throws NotFound when no job has this name
     */
    public void runNow(String name) {
        run(jobs.stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("job " + name)));
    }

    private void run(ScheduledJob job) {
        Instant started = clock.instant();
        if (!records.claim(job.name(), started)) {
            return;
        }
        long run = records.started(job.name(), started);
        JobProgress progress = new JobProgress();
        try {
            job.run(progress);
            records.ended(run, "DONE", progress, clock.instant(), job.quiet());
        } catch (RuntimeException e) {
            // A job that fails must neither stop the others nor stay claimed; its record tells what happened.
            Trace trace = new Trace(e);
            LOG.log(Level.SEVERE, trace, () -> "job failed: " + job.name());
            progress.say(String.valueOf(trace.getMessage()));
            records.ended(run, "FAILED", progress, clock.instant(), false);
        }
        records.release(job.name(), next(job, clock.instant()));
    }

    private Instant next(ScheduledJob job, Instant now) {
        if (job.every().compareTo(Duration.ofDays(1)) < 0) {
            return now.plus(job.every());
        }
        return now.atZone(clock.getZone())
                .toLocalDate()
                .plusDays(job.every().toDays())
                .atTime(0, 10)
                .atZone(clock.getZone())
                .toInstant();
    }
}
