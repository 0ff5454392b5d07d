package org.rosenstock.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.obligation.ObligationKeeper;
import org.rosenstock.qualification.requirement.RuleBook;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** A draft does nothing to anybody; what is published does, at once. */
@InContainer
class RequirementDraftsIT {

    private static final CouncilNote AGREED = new CouncilNote(true, LocalDate.of(2026, 4, 28), "PR 12/2026", null);

    @Inject
    RequirementDrafts drafts;

    @Inject
    Requirements requirements;

    @Inject
    Obligations obligations;

    @Inject
    RuleBook rules;

    @Inject
    ObligationKeeper keeper;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    private Asker hr;
    private Asker council;
    private long unit;
    private long person;

    @BeforeEach
    void somebody() {
        unit = townsfolk.unit();
        person = townsfolk.employee(unit);
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
        council = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.COUNCIL), Set.of());
    }

    @Test
    void nobody_is_obliged_by_a_draft_not_even_at_night() {
        long draft = drafts.save(hr, DraftForm.first(rule("Entwurf", 12), AGREED));

        night();

        assertThat(due()).isEmpty();
        assertThat(requirements.list(hr)).extracting(RequirementRow::title).doesNotContain("Entwurf");
        assertThat(requirements.on(hr, today()))
                .extracting(RequirementSummary::title)
                .doesNotContain("Entwurf");
        assertThat(drafts.list(hr)).extracting(DraftRow::id).contains(draft);
        drafts.discard(hr, draft);
        assertThatThrownBy(() -> drafts.get(hr, draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_published_draft_bites_at_once_and_says_who_published_it() {
        long id = drafts.save(hr, DraftForm.first(rule("Gilt ab heute", 12), AGREED));
        DraftDetail draft = drafts.get(hr, id);

        String code = drafts.publish(hr, again(draft, draft.definition()));

        assertThat(due()).hasSize(1);
        RequirementDetail.Version version =
                requirements.get(hr, code).versions().get(0);
        assertThat(version.council()).isEqualTo(AGREED);
        assertThat(version.createdAt()).isBeforeOrEqualTo(clock.instant());
        assertThat(version.by()).isNotEmpty();
        assertThat(drafts.list(hr)).extracting(DraftRow::id).doesNotContain(id);
    }

    @Test
    void a_change_in_draft_leaves_the_version_in_force_alone() {
        String code = requirements.create(hr, rule("Geltend", 12));
        int version = requirements.get(hr, code).version();
        List<ObligationItem> before = due();
        DraftForm change = new DraftForm(0, 0, code, version, rule("Künftig", 24), CouncilNote.NONE);
        long id = drafts.save(hr, change);

        night();

        assertThat(due()).isEqualTo(before);
        assertThat(requirements.get(hr, code).definition().title()).isEqualTo("Geltend");
        assertThat(drafts.of(hr, code)).contains(id);
        assertThatThrownBy(() -> drafts.save(hr, change)).isInstanceOf(Conflict.class);
        DraftDetail draft = drafts.get(hr, id);
        assertThat(draft.basedOn()).isEqualTo(version);
        drafts.publish(hr, again(draft, draft.definition()));
        assertThat(due()).extracting(ObligationItem::title).containsExactly("Künftig");
        assertThat(requirements.get(hr, code).versions()).hasSize(2);
        assertThat(drafts.of(hr, code)).isEmpty();
    }

    @Test
    void what_is_not_complete_can_be_kept_and_not_published() {
        RequirementDefinition nothing = new RequirementDefinition(
                "Unfertig", "", "", null, List.of(), List.of(), List.of(), Timing.yearly(), Triggers.NONE, null, false);
        long id = drafts.save(hr, DraftForm.first(nothing, new CouncilNote(true, null, "", null)));
        DraftDetail draft = drafts.get(hr, id);
        assertThat(draft.definition()).isEqualTo(nothing);

        assertThatThrownBy(() -> drafts.publish(hr, again(draft, nothing)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.findings())
                                .extracting("field")
                                .contains("parts", "legalBasis", "purpose", "councilOn"));
        assertThat(drafts.get(hr, id)).isEqualTo(draft);
    }

    @Test
    void two_who_go_on_with_the_same_draft_do_not_overwrite_each_other() {
        long id = drafts.save(hr, DraftForm.first(rule("Zu zweit", 12), CouncilNote.NONE));
        DraftForm seen = again(drafts.get(hr, id), rule("Zu zweit, weiter", 12));
        drafts.save(hr, seen);
        assertThatThrownBy(() -> drafts.save(hr, seen)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> drafts.publish(hr, seen)).isInstanceOf(Conflict.class);
        assertThat(due()).isEmpty();
    }

    @Test
    void a_rule_that_was_changed_or_ended_meanwhile_is_not_overwritten() {
        String code = requirements.create(hr, rule("Inzwischen", 12));
        int version = requirements.get(hr, code).version();
        long id = drafts.save(hr, new DraftForm(0, 0, code, version, rule("Alt", 24), CouncilNote.NONE));
        requirements.change(hr, code, rule("Neu", 6), version);
        DraftDetail draft = drafts.get(hr, id);
        assertThatThrownBy(() -> drafts.publish(hr, again(draft, draft.definition())))
                .isInstanceOf(Conflict.class);
        assertThat(requirements.get(hr, code).definition().title()).isEqualTo("Neu");

        requirements.end(hr, code);
        assertThat(drafts.list(hr)).extracting(DraftRow::id).doesNotContain(id);
    }

    @Test
    void the_council_reads_the_note_and_neither_reads_nor_writes_drafts() {
        String code = requirements.create(hr, rule("Mit Beschluss", 12), AGREED);
        assertThat(requirements.get(council, code).versions().get(0).council()).isEqualTo(AGREED);
        DraftForm form = DraftForm.first(rule("Personalrat", 12), CouncilNote.NONE);
        long id = drafts.save(hr, form);
        assertThatThrownBy(() -> drafts.list(council)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> drafts.get(council, id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> drafts.save(council, form)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> drafts.publish(council, form)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> drafts.discard(council, id)).isInstanceOf(Refused.class);
        drafts.discard(hr, id);
    }

    @Test
    void the_decision_goes_along_and_is_open_to_hr_and_the_council_alone() {
        byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        CouncilNote.Paper paper = drafts.receive(hr, "Beschluss.pdf", new ByteArrayInputStream(pdf));
        CouncilNote note = new CouncilNote(true, AGREED.on(), "", paper);
        long id = drafts.save(hr, DraftForm.first(rule("Mit Papier", 12), note));
        assertThat(drafts.councilPaper(hr, id)).isEqualTo(paper.file());
        assertThatThrownBy(() -> drafts.councilPaper(council, id)).isInstanceOf(Refused.class);
        DraftDetail draft = drafts.get(hr, id);

        String code = drafts.publish(hr, again(draft, draft.definition()));

        assertThat(requirements.councilPaper(council, code, 1)).isEqualTo(paper.file());
        Asker anybody = new Asker(person, Set.of(), Set.of());
        assertThatThrownBy(() -> requirements.councilPaper(anybody, code, 1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> requirements.councilPaper(council, code, 2)).isInstanceOf(NotFound.class);
        byte[] page = "<html>".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> drafts.receive(hr, "Beschluss.pdf", new ByteArrayInputStream(page)))
                .isInstanceOf(Rejected.class);
    }

    private static DraftForm again(DraftDetail draft, RequirementDefinition definition) {
        return new DraftForm(draft.id(), draft.revision(), draft.code(), draft.basedOn(), definition, draft.council());
    }

    /** What the nightly run does, for the person alone. */
    private void night() {
        rules.all().forEach(rule -> keeper.applyPortion(rule.id(), person, person, today()));
    }

    private List<ObligationItem> due() {
        return obligations.mine(new Asker(person, Set.of(), Set.of()));
    }

    private RequirementDefinition rule(String title, int days) {
        return RequirementsIT.rule(title, unit, days);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
