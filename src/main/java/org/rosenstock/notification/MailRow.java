package org.rosenstock.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mail of the outbox.
 *
 * @param recipient id of the employee
 * @param state WAITING, SENT, HELD or FAILED
 * @param tries how often it was tried
 * @param error what the last try said, absent when it went well
 */
public record MailRow(
        long id,
        long recipient,
        String address,
        String subject,
        String body,
        String state,
        int tries,
        Instant nextTryAt,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String error) {

    /** True when it can be sent by hand. */
    public boolean stuck() {
        return "HELD".equals(state) || "FAILED".equals(state);
    }
}
