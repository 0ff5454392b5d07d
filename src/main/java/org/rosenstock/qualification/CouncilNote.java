package org.rosenstock.qualification;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.StoredFile;

/**
 * Whether the works council agreed to what a rule says, as HR noted it.
 *
 * @param on day of its decision
 * @param reference under which the decision is filed, may be empty
 * @param paper the decision itself, absent when nobody attached it
 */
public record CouncilNote(
        boolean agreed,
        @Nullable LocalDate on,
        String reference,
        @Nullable Paper paper) implements Serializable {

    public static final CouncilNote NONE = new CouncilNote(false, null, "", null);

    /**
     * A PDF.
     *
     * @param key of the content
     * @param size in bytes
     */
    public record Paper(String key, String name, long size) implements Serializable {

        private static final long KIB = 1024;

        /** Size in KB, at least 1. */
        public long kilobytes() {
            return Math.max(1, size / KIB);
        }

        public StoredFile file() {
            return new StoredFile(key, name, "application/pdf");
        }
    }

    /** Without an agreement there is nothing to tell about it. */
    public CouncilNote {
        on = agreed ? on : null;
        reference = agreed && reference != null ? reference.strip() : "";
        paper = agreed ? paper : null;
    }
}
