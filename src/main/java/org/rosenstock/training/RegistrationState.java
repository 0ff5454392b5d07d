package org.rosenstock.training;

/** Where a registration stands. */
public enum RegistrationState {
    AWAITING_LEAD,
    AWAITING_OFFICE,
    CONFIRMED,
    WAITING,
    /** A seat became free for this person, who has to say yes in time; it is held until then. */
    OFFERED,
    REFUSED,
    /** Nobody answered in time. */
    LAPSED,
    WITHDRAWN,
    /** The date was called off. */
    CANCELLED,
    ATTENDED,
    PARTLY,
    ABSENT,
    EXCUSED;

    /** Not ended: it holds a seat, waits for one, or waits for a yes. */
    public boolean isLive() {
        return compareTo(OFFERED) <= 0;
    }

    public boolean holdsSeat() {
        return this == CONFIRMED || this == OFFERED;
    }
}
