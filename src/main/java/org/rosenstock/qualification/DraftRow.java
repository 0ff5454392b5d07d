package org.rosenstock.qualification;

import java.time.Instant;

/**
 * A draft in the list.
 *
 * @param code of the rule that it changes, empty for a new one
 * @param savedBy name
 */
public record DraftRow(long id, String title, String code, Instant savedAt, String savedBy) {

    public boolean change() {
        return !code.isEmpty();
    }
}
