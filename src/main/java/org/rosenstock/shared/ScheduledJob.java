package org.rosenstock.shared;

import java.time.Duration;

/**
 * Work that no request waits for. Implemented as an application-scoped CDI bean; the scheduler runs it on one node at
 * a time and keeps a record of each run. A run must be repeatable: it may be cut off at any point and start again.
 */
public interface ScheduledJob {

    /** Stable name, such as "notification.deliver"; its label is the text key "jobs." + name. */
    String name();

    /** How long after the end of a run the next one begins. A day means: in the night. */
    Duration every();

    /** True when a run that found nothing to do need not be kept. */
    default boolean quiet() {
        return every().compareTo(Duration.ofHours(1)) < 0;
    }

    /** Does the work in transactions of its own. */
    void run(JobProgress progress);
}
