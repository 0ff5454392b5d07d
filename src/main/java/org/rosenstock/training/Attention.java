package org.rosenstock.training;

/** Why a date needs the training office. */
public enum Attention {
    /** Begins soon with fewer people than it needs. */
    FEW,
    /** On site, and nobody knows where. */
    NO_ROOM,
    NO_TRAINER,
    /** The last day is over, the list of who took part is open. */
    NOT_CLOSED,
    /** A seat was offered, and the time to take it is nearly over. */
    LAPSING,
    /** Requests that no lead decided in time, or that wait for the office. */
    UNDECIDED,
    /** So many wait that another date would fill. */
    WAITING
}
