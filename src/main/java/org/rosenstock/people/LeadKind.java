package org.rosenstock.people;

/** How somebody answers for a unit. */
public enum LeadKind {
    LEAD,
    DEPUTY
}
