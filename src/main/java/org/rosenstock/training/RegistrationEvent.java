package org.rosenstock.training;

/** What may happen to a registration. */
public enum RegistrationEvent {
    REQUEST,
    APPROVE,
    REFUSE,
    /** Nobody decided in time: the office is asked as well. */
    ESCALATE,
    OFFER,
    ACCEPT,
    LAPSE,
    WITHDRAW,
    CANCEL,
    ATTEND,
    LEAVE_EARLY,
    MISS,
    EXCUSE
}
