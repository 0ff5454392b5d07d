package org.rosenstock.training;

/** Who has to say yes before a seat is given. */
public enum Approval {
    NONE,
    LEAD,
    LEAD_OFFICE
}
