package org.rosenstock.qualification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One frozen proof.
 *
 * @param requirement rule it was given for, absent where the course says it
 * @param validUntil last day that the proof itself names
 * @param heldBy who instructed or issued it
 * @param reason why it corrects an earlier one, or why somebody is exempt
 * @param document name of the file that belongs to it
 * @param corrects number of the record it takes the place of
 * @param voided takes an earlier one back and is no proof itself
 * @param correctedBy number of the record that took its place
 */
public record EvidenceRow(
        long id,
        String title,
        EvidenceKind kind,
        LocalDate fulfilledOn,
        @Nullable String certificateNumber,
        Instant recordedAt,
        long employee,
        @Nullable Long requirement,
        @Nullable Integer part,
        @Nullable LocalDate validUntil,
        @Nullable String heldBy,
        @Nullable String topicVersion,
        @Nullable String method,
        @Nullable String reason,
        @Nullable String document,
        @Nullable Long corrects,
        boolean voided,
        @Nullable Long correctedBy) {

    /** Whether it still counts. */
    public boolean isEffective() {
        return !voided && correctedBy == null;
    }
}
