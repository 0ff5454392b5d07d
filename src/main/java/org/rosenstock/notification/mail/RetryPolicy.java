package org.rosenstock.notification.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a mail that could not be sent is tried again: soon at first, then ever more rarely, over about three days. */
public final class RetryPolicy {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private RetryPolicy() {}

    /** @param failures how often it has failed by now, at least once; @return empty when it is to be given up */
    public static Optional<Instant> next(int failures, Instant now) {
        return failures > PAUSES.size() ? Optional.empty() : Optional.of(now.plus(PAUSES.get(failures - 1)));
    }
}
