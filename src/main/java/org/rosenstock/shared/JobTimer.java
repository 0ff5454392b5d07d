package org.rosenstock.shared;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every few seconds whether a job is due. Begins when everything else of the start-up is done. */
@ApplicationScoped
class JobTimer {

    private static final Logger LOG = Logger.getLogger(JobTimer.class.getName());
    private static final long SECONDS = 5;
    private static final int LAST = 9000;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Jobs jobs;

    void start(@Observes @Priority(LAST) DatabaseReady ready) {
        executor.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void tick() {
        try {
            jobs.runDue();
        } catch (RuntimeException e) {
            // An exception would end the schedule; a database that is away for a minute must not.
            LOG.log(Level.WARNING, "jobs could not be looked up, trying again", e);
        }
    }
}
