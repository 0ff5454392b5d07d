package org.rosenstock.notification.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail to be written into the outbox; the same thing goes to the same person once.
 *
 * @param html says the same as the body
 * @param coreHours whether it leaves within the core hours only
 * @param invite what it does to a calendar, absent when nothing
 */
public record MailDraft(
        String thing,
        long recipient,
        String address,
        String subject,
        String body,
        String html,
        boolean coreHours,
        @Nullable Invite invite) {}
