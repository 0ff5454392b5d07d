package org.rosenstock.notification.mail;

/** Where a mail is on its way; texts are "outbox.state." + name. */
public enum MailState {
    /** Will be sent, at once or at the next try. */
    WAITING,
    /** Handed over to the mail server. */
    SENT,
    /** No mail server was configured; can be read here, and sent by hand. */
    HELD,
    /** Given up after too many tries; can be sent by hand. */
    FAILED
}
