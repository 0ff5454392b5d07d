package org.rosenstock.training;

/** What may happen to a training held by others. */
public enum ExternalEvent {
    ENTER,
    APPROVE,
    REFUSE,
    WITHDRAW,
    /** The person hands in the certificate. */
    HAND_IN,
    CONFIRM,
    /** The office cannot confirm what was handed in; the person may hand in another certificate. */
    GIVE_BACK
}
