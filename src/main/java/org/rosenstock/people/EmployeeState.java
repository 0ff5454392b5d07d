package org.rosenstock.people;

/** Whether somebody works here today. */
public enum EmployeeState {
    CURRENT,
    FUTURE,
    LEFT,
    ALL
}
