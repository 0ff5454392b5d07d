package org.rosenstock.qualification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One requirement as it can be changed.
 *
 * @param version of the stored requirement, to be given back with a change
 * @param versions what it said when, the newest first
 */
public record RequirementDetail(
        long id,
        String code,
        LocalDate activeFrom,
        @Nullable LocalDate endedOn,
        int version,
        RequirementDefinition definition,
        List<Version> versions) {

    /**
     * What it said from a day on.
     *
     * @param createdAt when it was published
     * @param by who published it, empty for the program itself
     */
    public record Version(
            int number,
            LocalDate validFrom,
            Instant createdAt,
            String by,
            RequirementDefinition definition,
            CouncilNote council) {}

    public boolean ended() {
        return endedOn != null;
    }
}
