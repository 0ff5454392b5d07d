package org.rosenstock.qualification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proof that was handed in.
 *
 * @param person name of who handed it in
 * @param rule title of the rule it is meant for
 * @param reason why it was declined
 */
public record ProofRow(
        long id,
        long employee,
        String person,
        @Nullable String rule,
        String title,
        String issuer,
        LocalDate on,
        @Nullable LocalDate validUntil,
        String document,
        Instant handedInAt,
        State state,
        @Nullable String reason) {

    /** Texts: "proofState." + name. */
    public enum State {
        OPEN,
        CONFIRMED,
        DECLINED,
        WITHDRAWN
    }
}
