package org.rosenstock.qualification.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.EvidenceKind;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.WayKind;

/** Says which part of a rule a proof counts for: a certificate from outside does not replace the part done on site. */
@ApplicationScoped
public class CountedParts {

    @Inject
    RuleBook rules;

    /**
     * @param counts false when the rule has parts and none of them may be fulfilled like this
     * @param part absent when it counts for the whole rule
     */
    public record Place(boolean counts, @Nullable Integer part) {}

    public Place of(long requirement, EvidenceKind kind) {
        return of(rules.get(requirement).definition(), kind);
    }

    static Place of(RequirementDefinition definition, EvidenceKind kind) {
        WayKind way = way(kind);
        List<Part> parts = definition.parts();
        if (way == null || parts.size() <= 1) {
            return new Place(true, null);
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).ways().stream().anyMatch(each -> each.kind() == way)) {
                return new Place(true, i + 1);
            }
        }
        return new Place(false, null);
    }

    /** Absent for what stands for a whole rule, such as an exemption. */
    private static @Nullable WayKind way(EvidenceKind kind) {
        return switch (kind) {
            case EXTERNAL -> WayKind.EXTERNAL;
            case ATTENDANCE -> WayKind.OFFERING;
            case INSTRUCTION -> WayKind.INSTRUCTION;
            case COURSE_COMPLETION -> WayKind.COURSE;
            case RECOGNITION, EXEMPTION, ACKNOWLEDGEMENT -> null;
        };
    }
}
