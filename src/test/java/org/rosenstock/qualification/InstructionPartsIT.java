package org.rosenstock.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.qualification.RequirementDefinition.Part;

/** A rule may be changed while an instruction runs: it counts for the part that it was opened for. */
@InContainer
class InstructionPartsIT {

    @Inject
    Instructions instructions;

    @Inject
    InstructionGuests guests;

    @Inject
    Evidences evidences;

    @Inject
    Requirements requirements;

    @Inject
    TwoPartRuleFixture rules;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    private long unit;
    private Asker person;
    private Asker lead;
    private RequirementDetail rule;
    private long instruction;

    @BeforeEach
    void somebody_is_there() {
        unit = townsfolk.unit();
        person = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        lead = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of(unit));
        rule = rules.externalAndOnSite("Hebebühne " + unit, unit);
        instruction = instructions.open(
                lead,
                new InstructionForm(
                        rule.id(), 2, "", "", LocalDate.now(clock), "Hof", InstructionMethod.CONFIRMED_ON_SCREEN));
        guests.inviteUnit(lead, instruction, unit);
        instructions.tick(lead, instruction, person.employee(), true);
    }

    @Test
    void counts_for_its_part_where_that_has_gone() {
        List<Part> parts = rule.definition().parts();
        change(List.of(parts.get(1), parts.get(0)));
        assertThat(instructions.get(lead, instruction).counts()).isTrue();
        instructions.close(lead, instruction, true);
        assertThat(proof())
                .extracting(EvidenceRow::requirement, EvidenceRow::part)
                .containsExactly(rule.id(), 1);
    }

    @Test
    void is_kept_but_counts_for_nothing_when_it_is_no_longer_asked_for() {
        change(List.of(rule.definition().parts().get(0)));
        assertThat(instructions.get(lead, instruction).counts()).isFalse();
        assertThat(guests.owing(lead, instruction)).isEmpty();
        instructions.close(lead, instruction, true);
        assertThat(proof()).extracting(EvidenceRow::requirement).isNull();
        assertThat(proof().title()).isEqualTo(rule.definition().title() + ": Vor Ort");
    }

    private EvidenceRow proof() {
        List<EvidenceRow> rows = evidences.of(person, person.employee());
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private void change(List<Part> parts) {
        RequirementDefinition before = rule.definition();
        RequirementDefinition after = new RequirementDefinition(
                before.title(),
                before.legalBasis(),
                before.purpose(),
                before.office(),
                parts,
                before.audience(),
                before.exclusions(),
                before.timing(),
                before.triggers(),
                before.reminders(),
                before.offered());
        requirements.change(Asker.system(), rule.code(), after, rule.version());
    }
}
