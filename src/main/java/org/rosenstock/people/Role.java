package org.rosenstock.people;

/**
 * What somebody may do beyond being an employee. Leading is no role: it follows from the org tree and its dates, see
 * {@link Asker#ledUnits()}.
 */
public enum Role {
    /** Writes and publishes courses. */
    AUTHOR,
    /** Human resources and training office. */
    HR,
    /** Runs the platform: people, units, settings. */
    ADMIN,
    /** Works council and data protection officer: sees rules and aggregates, never a single person. */
    COUNCIL
}
