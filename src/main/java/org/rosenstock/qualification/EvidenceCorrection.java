package org.rosenstock.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a proof should have said. @param why is kept with the correction and shown to the person */
public record EvidenceCorrection(
        String title,
        @Nullable LocalDate on,
        @Nullable LocalDate validUntil,
        @Nullable String heldBy,
        String why) {}
