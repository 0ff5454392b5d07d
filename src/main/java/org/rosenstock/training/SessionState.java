package org.rosenstock.training;

/** What became of a date. */
public enum SessionState {
    PLANNED,
    CANCELLED,
    /** Attendance is settled. */
    CLOSED
}
