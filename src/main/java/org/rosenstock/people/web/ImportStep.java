package org.rosenstock.people.web;

/** Where somebody is on the way through an import. */
public enum ImportStep {
    FILE,
    COLUMNS,
    PREVIEW,
    DONE
}
