package org.rosenstock.qualification;

import java.time.Instant;

/**
 * A draft as it can be gone on with.
 *
 * @param code of the rule that it changes, empty for a new one
 * @param basedOn version of that rule when the draft was saved
 * @param savedBy name
 */
public record DraftDetail(
        long id,
        int revision,
        String code,
        int basedOn,
        RequirementDefinition definition,
        CouncilNote council,
        Instant savedAt,
        String savedBy) {}
