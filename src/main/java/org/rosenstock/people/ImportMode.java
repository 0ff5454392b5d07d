package org.rosenstock.people;

/** What a table leaves out. */
public enum ImportMode {
    /** Only what is in the table changes. */
    DELTA,
    /** The table holds everything: who or what is missing ends. */
    FULL
}
