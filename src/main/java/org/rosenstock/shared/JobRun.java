package org.rosenstock.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of a job.
 *
 * @param state RUNNING, DONE or FAILED
 * @param items how many things it worked on
 * @param message last thing it said, or why it failed
 */
public record JobRun(
        long id, String name, Instant startedAt, @Nullable Instant endedAt, String state, long items, String message) {}
