package org.rosenstock.qualification;

/** How somebody stands with a requirement on a key date, the most urgent first. */
public enum Standing {
    OVERDUE,
    SOON,
    OPEN,
    /** Away for long: the deadline rests and nothing is overdue. */
    PAUSED,
    DONE
}
