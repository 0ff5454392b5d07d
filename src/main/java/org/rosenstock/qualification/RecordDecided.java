package org.rosenstock.qualification;

/**
 * Somebody else decided on a proof of this person. Fired in the transaction that records it; the reason stays on the
 * page that shows the proof.
 *
 * @param id of the record, or of what was handed in or objected as long as nothing new is on record
 */
public record RecordDecided(long employee, long id, String title, Decision decision) {

    /** What was decided. */
    public enum Decision {
        CONFIRMED,
        DECLINED,
        RECORDED,
        CORRECTED,
        TAKEN_BACK,
        /** The person objected to the record, and it stays. */
        OBJECTION_DECLINED
    }
}
