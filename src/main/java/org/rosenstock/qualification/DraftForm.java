package org.rosenstock.qualification;

/**
 * What a rule is going to say.
 *
 * @param id of the draft, 0 when there is none yet
 * @param revision of the draft that the asker has seen
 * @param code of the rule that it changes, empty for a new one
 * @param version of that rule that the asker has seen
 */
public record DraftForm(
        long id, int revision, String code, int version, RequirementDefinition definition, CouncilNote council) {

    /** For a new rule that nobody has kept yet. */
    public static DraftForm first(RequirementDefinition definition, CouncilNote council) {
        return new DraftForm(0, 0, "", 0, definition, council);
    }
}
