package org.rosenstock.qualification;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the works council agreed to what a rule says, as HR noted it.
 *
 * @param on day of its decision
 * @param reference under which the decision is filed, may be empty
 */
public record CouncilNote(boolean agreed, @Nullable LocalDate on, String reference) implements Serializable {

    public static final CouncilNote NONE = new CouncilNote(false, null, "");

    /** Without an agreement there is nothing to tell about it. */
    public CouncilNote {
        on = agreed ? on : null;
        reference = agreed && reference != null ? reference.strip() : "";
    }
}
