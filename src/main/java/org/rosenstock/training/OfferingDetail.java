package org.rosenstock.training;

/** An offering in full; {@code content.version()} is to be given back with a change. */
public record OfferingDetail(long id, String code, OfferingState state, OfferingForm content) {

    /** Whether people other than the office see it. */
    public boolean isPublished() {
        return state == OfferingState.PUBLISHED;
    }
}
