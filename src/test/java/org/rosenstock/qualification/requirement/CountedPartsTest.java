package org.rosenstock.qualification.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rosenstock.qualification.EvidenceKind;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;
import org.rosenstock.qualification.Timing;
import org.rosenstock.qualification.requirement.CountedParts.Place;

class CountedPartsTest {

    private static final Part ONLINE = new Part("Online", List.of(Way.course(1)));
    private static final Part ON_SITE =
            new Part("Vor Ort", List.of(Way.of(WayKind.INSTRUCTION), Way.of(WayKind.EXTERNAL)));

    @Test
    void a_proof_from_outside_counts_for_the_part_that_allows_it() {
        assertThat(CountedParts.of(rule(ONLINE, ON_SITE), EvidenceKind.EXTERNAL))
                .isEqualTo(new Place(true, 2));
        assertThat(CountedParts.of(rule(ON_SITE, ONLINE), EvidenceKind.INSTRUCTION))
                .isEqualTo(new Place(true, 1));
    }

    @Test
    void a_rule_of_one_part_takes_every_proof() {
        assertThat(CountedParts.of(rule(ONLINE), EvidenceKind.EXTERNAL)).isEqualTo(new Place(true, null));
    }

    @Test
    void who_is_exempt_is_exempt_from_all_parts() {
        assertThat(CountedParts.of(rule(ONLINE, ON_SITE), EvidenceKind.EXEMPTION))
                .isEqualTo(new Place(true, null));
    }

    @Test
    void what_no_part_allows_counts_for_none() {
        assertThat(CountedParts.of(rule(ONLINE, ONLINE), EvidenceKind.EXTERNAL)).isEqualTo(new Place(false, null));
        assertThat(CountedParts.of(rule(ONLINE, ON_SITE), EvidenceKind.ATTENDANCE))
                .isEqualTo(new Place(false, null));
    }

    static RequirementDefinition rule(Part... parts) {
        return new RequirementDefinition(
                "Regel",
                "",
                "",
                null,
                List.of(parts),
                List.of(),
                List.of(),
                Timing.yearly(),
                Triggers.NONE,
                List.of(),
                false);
    }
}
