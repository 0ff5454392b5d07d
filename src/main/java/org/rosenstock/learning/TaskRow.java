package org.rosenstock.learning;

import java.time.Instant;

/** A practical task that somebody reports as done and a lead has to confirm. */
public record TaskRow(
        long participation, long lesson, String employee, String course, String task, Instant reportedAt) {}
