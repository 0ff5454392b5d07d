package org.rosenstock.training;

/** What a letter about live training is for; its texts can be changed by the training office. */
public enum LetterKind {
    RECEIVED,
    APPROVED,
    CONFIRMED,
    /** A seat became free for somebody who waited. */
    MOVED_UP,
    REFUSED,
    LAPSED,
    CHANGED,
    CANCELLED,
    WITHDRAWN,
    REMINDER,
    MATERIAL,
    THANKS,
    /** Asks a lead for a yes or no. */
    DECIDE;

    /** Whether the person need not know at once, so that the mail waits for the core hours. */
    public boolean canWait() {
        return this == REMINDER || this == MATERIAL || this == THANKS || this == DECIDE;
    }
}
