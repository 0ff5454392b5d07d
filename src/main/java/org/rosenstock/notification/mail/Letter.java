package org.rosenstock.notification.mail;

import org.jspecify.annotations.Nullable;

/**
 * What a mail server gets.
 *
 * @param html the same as the body, absent when the mail is plain text only
 * @param invite what it does to a calendar, absent when nothing
 */
record Letter(
        String address,
        String subject,
        String body,
        @Nullable String html,
        @Nullable Invite invite) {}
