package org.rosenstock.training;

/** Where a training held by others stands. */
public enum ExternalState {
    AWAITING_LEAD,
    AWAITING_OFFICE,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    /** The certificate is handed in and waits for the office. */
    HANDED_IN,
    CONFIRMED;

    public boolean isOpen() {
        return this != REFUSED && this != WITHDRAWN && this != CONFIRMED;
    }
}
