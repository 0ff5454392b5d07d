package org.rosenstock.wiki;

/** What somebody may do with a page; each holds those before it. */
public enum Access {
    READ,
    WRITE,
    APPROVE,
    ADMINISTER
}
