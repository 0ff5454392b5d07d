package org.rosenstock.qualification.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rosenstock.qualification.CouncilNote;
import org.rosenstock.qualification.DraftForm;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.Timing;
import org.rosenstock.shared.Finding;

class DraftPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    @Test
    void a_draft_needs_nothing_but_a_title() {
        assertThat(DraftPolicy.check(DraftForm.first(empty("Hitze"), CouncilNote.NONE)))
                .isEmpty();
        assertThat(fields(DraftPolicy.check(DraftForm.first(empty(" "), CouncilNote.NONE))))
                .containsExactly("title");
    }

    @Test
    void what_is_too_long_to_be_stored_is_said_at_once() {
        CouncilNote note = new CouncilNote(true, null, "x".repeat(DraftPolicy.REFERENCE_LENGTH + 1), null);
        RequirementDefinition definition = empty("x".repeat(RequirementPolicy.TITLE_LENGTH + 1));
        assertThat(fields(DraftPolicy.check(DraftForm.first(definition, note))))
                .containsExactly("title", "councilReference");
    }

    @Test
    void an_agreement_has_a_day_that_has_come() {
        assertThat(DraftPolicy.check(CouncilNote.NONE, TODAY)).isEmpty();
        assertThat(DraftPolicy.check(new CouncilNote(true, TODAY, "", null), TODAY))
                .isEmpty();
        assertThat(fields(DraftPolicy.check(new CouncilNote(true, null, "PR 1", null), TODAY)))
                .containsExactly("councilOn");
        assertThat(fields(DraftPolicy.check(new CouncilNote(true, TODAY.plusDays(1), "", null), TODAY)))
                .containsExactly("councilOn");
    }

    @Test
    void without_an_agreement_nothing_is_noted() {
        assertThat(new CouncilNote(false, TODAY, "PR 1", null)).isEqualTo(CouncilNote.NONE);
    }

    private static List<String> fields(List<Finding> findings) {
        return findings.stream().map(Finding::field).toList();
    }

    private static RequirementDefinition empty(String title) {
        return new RequirementDefinition(
                title, "", "", null, List.of(), List.of(), List.of(), Timing.yearly(), Triggers.NONE, List.of(), false);
    }
}
