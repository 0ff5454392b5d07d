package org.rosenstock.qualification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.AudienceBlock.Attribute;
import org.rosenstock.qualification.AudienceBlock.AttributeKind;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Recipient;
import org.rosenstock.qualification.RequirementDefinition.ReminderStep;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;
import org.rosenstock.qualification.Timing;
import org.rosenstock.qualification.Timing.Base;
import org.rosenstock.qualification.Timing.Expiry;
import org.rosenstock.qualification.Timing.Repeat;
import org.rosenstock.qualification.requirement.Definitions;

/** Who opens a rule and saves it without a change has changed nothing. */
@InContainer
class RuleRoundTripIT {

    private static final int RULES = 30;

    private static final AudienceSearch NAMES = new AudienceSearch() {
        @Override
        Map<Long, String> units() {
            return Map.of();
        }

        @Override
        Map<Long, String> roles() {
            return Map.of();
        }

        @Override
        Map<Long, String> groups() {
            return Map.of();
        }
    };

    @Test
    void every_rule_of_the_demo_city() throws IOException {
        List<RequirementDefinition> rules = demoRules();
        assertThat(rules).hasSize(RULES);
        for (RequirementDefinition rule : rules) {
            assertThat(saved(rule)).as(rule.title()).isEqualTo(rule);
        }
    }

    @Test
    void a_rule_that_uses_everything() {
        RequirementDefinition rule = everything();
        assertThat(saved(rule)).isEqualTo(rule);
        assertThat(Definitions.read(Definitions.json(rule))).isEqualTo(rule);
    }

    @Test
    void a_rule_for_a_fixed_month() {
        Timing timing = new Timing(
                30, Repeat.FIXED_MONTH, null, 3, 2, Base.EVIDENCE_DATE, Expiry.SOFT, 45, false, Timing.RETURN_DAYS);
        RequirementDefinition rule = with(timing);
        assertThat(saved(rule)).isEqualTo(rule);
    }

    @Test
    void an_exception_that_names_nobody_yet_excepts_nobody() {
        RequirementDraft draft = new RequirementDraft(with(Timing.yearly()), NAMES);
        int before = draft.definition().exclusions().size();
        draft.getAudience().addExclusion();
        assertThat(draft.definition().exclusions()).hasSize(before);
    }

    private static RequirementDefinition saved(RequirementDefinition rule) {
        return new RequirementDraft(rule, NAMES).definition();
    }

    private static RequirementDefinition everything() {
        return with(new Timing(99, Repeat.EVERY, 18, null, null, Base.EXPIRY, Expiry.HARD, 120, true, 42));
    }

    private static RequirementDefinition with(Timing timing) {
        return new RequirementDefinition(
                "Alles",
                "§ 12 ArbSchG",
                "Damit nichts fehlt.",
                7L,
                List.of(
                        new Part(
                                "Vor Ort",
                                List.of(
                                        Way.of(WayKind.EXTERNAL),
                                        Way.course(5),
                                        Way.of(WayKind.INSTRUCTION),
                                        Way.course(6),
                                        new Way(WayKind.OFFERING, null, "F-17"))),
                        new Part("Alles", List.of(Way.course(8)))),
                List.of(
                        block(List.of(new Attribute(AttributeKind.NEW, 5), new Attribute(AttributeKind.LEAD, null))),
                        block(List.of(new Attribute(AttributeKind.MINOR, null)))),
                List.of(
                        block(List.of(new Attribute(AttributeKind.NEW, 3))),
                        block(List.of()),
                        block(List.of(new Attribute(AttributeKind.LEAD, null)))),
                timing,
                new Triggers(true, true),
                List.of(
                        new ReminderStep(-90, List.of(Recipient.PERSON)),
                        new ReminderStep(-30, List.of(Recipient.PERSON, Recipient.LEAD)),
                        new ReminderStep(0, List.of(Recipient.PERSON, Recipient.OFFICE)),
                        new ReminderStep(30, List.of(Recipient.PERSON, Recipient.LEAD, Recipient.OFFICE))),
                true);
    }

    private static AudienceBlock block(List<Attribute> attributes) {
        return new AudienceBlock(
                List.of(
                        new AudienceBlock.Unit(3, true),
                        new AudienceBlock.Unit(4, false),
                        new AudienceBlock.Unit(2, true)),
                List.of(9L, 8L),
                List.of(11L, 12L),
                attributes);
    }

    private static List<RequirementDefinition> demoRules() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RuleRoundTripIT.class.getResourceAsStream("demo-rules.jsonl")),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(Definitions::read).toList();
        }
    }
}
