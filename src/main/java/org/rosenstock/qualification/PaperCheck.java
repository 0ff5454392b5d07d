package org.rosenstock.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What anybody who holds a printed proof may know of it.
 *
 * @param initials of the person, not the name
 * @param validUntil last day that the proof itself names
 */
public record PaperCheck(
        String title,
        EvidenceKind kind,
        LocalDate on,
        @Nullable LocalDate validUntil,
        String initials,
        State state) {

    /** Texts: "paperState." + name. */
    public enum State {
        /** As it was recorded, and still counting. */
        SOUND,
        /** Corrected by a later record. */
        REPLACED,
        /** Recorded in order to take an earlier one back. */
        TAKES_BACK,
        /** The record no longer says what was sealed. */
        BROKEN
    }
}
