package org.rosenstock.training;

/** Who of those who wait is asked first. People are told the rule before they ask for a seat (P20). */
public enum WaitingRule {
    /** Who asked first. */
    ARRIVAL,
    /** Units in turn: the unit with the fewest seats so far, within it who asked first. */
    UNITS_IN_TURN,
    /** Those for whom the training is a duty, then who asked first. */
    MANDATORY_FIRST
}
