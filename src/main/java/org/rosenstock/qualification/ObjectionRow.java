package org.rosenstock.qualification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that a record about them is wrong.
 *
 * @param person name of who says so
 * @param title of the record
 * @param on day of the record
 * @param answer why the record stays as it is
 */
public record ObjectionRow(
        long id,
        long employee,
        String person,
        long evidence,
        String title,
        LocalDate on,
        String reason,
        Instant raisedAt,
        State state,
        @Nullable String answer) {

    /** Texts: "objectionState." + name. */
    public enum State {
        OPEN,
        /** The record was corrected or taken back. */
        SETTLED,
        DECLINED
    }
}
