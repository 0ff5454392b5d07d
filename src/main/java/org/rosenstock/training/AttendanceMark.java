package org.rosenstock.training;

/** What the list says of one person on one day. */
public enum AttendanceMark {
    PRESENT,
    /** Came late or left early. */
    PARTLY,
    ABSENT,
    /** Not there, and had said so; why is not kept. */
    EXCUSED
}
