package org.rosenstock.learning;

/** All that a lead or the training office learns about an assigned course (P01 to P03). */
public enum AssignedState {
    OPEN,
    BEGUN,
    DONE,
    OVERDUE
}
