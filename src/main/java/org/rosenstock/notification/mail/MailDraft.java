package org.rosenstock.notification.mail;

/**
 * A mail to be written into the outbox; the same thing goes to the same person once. It leaves within the core hours.
 *
 * @param html says the same as the body
 */
public record MailDraft(String thing, long recipient, String address, String subject, String body, String html) {}
