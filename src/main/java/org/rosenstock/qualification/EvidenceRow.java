package org.rosenstock.qualification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One frozen proof. */
public record EvidenceRow(
        long id,
        String title,
        String kind,
        LocalDate fulfilledOn,
        @Nullable String certificateNumber,
        Instant recordedAt) {}
