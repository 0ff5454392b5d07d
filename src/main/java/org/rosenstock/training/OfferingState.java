package org.rosenstock.training;

/** Whether people can find an offering. */
public enum OfferingState {
    DRAFT,
    PUBLISHED,
    /** No longer in the catalogue; what was planned still takes place. */
    RETIRED
}
