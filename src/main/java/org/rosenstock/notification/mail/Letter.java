package org.rosenstock.notification.mail;

import org.jspecify.annotations.Nullable;

/** What a mail server gets. @param html the same as the body, absent when the mail is plain text only */
record Letter(
        String address,
        String subject,
        String body,
        @Nullable String html) {}
