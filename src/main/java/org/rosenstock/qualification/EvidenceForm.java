package org.rosenstock.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proof as HR records it.
 *
 * @param requirement code of the rule it counts for, absent when for none
 * @param title absent to take that of the rule
 * @param on absent when what was given is no date
 * @param heldBy who held, issued or recognised it
 * @param reason needed for what is recognised or exempt
 */
public record EvidenceForm(
        EvidenceKind kind,
        @Nullable String requirement,
        @Nullable String title,
        @Nullable LocalDate on,
        @Nullable LocalDate validUntil,
        @Nullable String heldBy,
        @Nullable String reason) {}
