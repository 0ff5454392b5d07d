package org.rosenstock.qualification.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.EventForm;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;
import org.rosenstock.qualification.Timing;
import org.rosenstock.qualification.Timing.Base;
import org.rosenstock.qualification.Timing.Expiry;
import org.rosenstock.qualification.Timing.Repeat;
import org.rosenstock.shared.Finding;

class RequirementPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    @Test
    void a_complete_rule_is_fine() {
        assertThat(check(rule("Brandschutz", Timing.every(30, 12), Way.course(1))))
                .isEmpty();
        assertThat(check(rule("Maschinen", Timing.once(30), Way.of(WayKind.INSTRUCTION))))
                .isEmpty();
    }

    @Test
    void names_every_field_that_is_wrong() {
        assertThat(check(rule(" ", Timing.every(0, 0), Way.course(2))))
                .extracting(Finding::field)
                .containsExactly("title", "parts", "firstDueDays", "repeatMonths");
        Timing never = new Timing(30, Repeat.FIXED_MONTH, null, 13, null, Base.EXPIRY, Expiry.HARD, -1, false, 28);
        assertThat(check(rule("Im März", never, Way.course(1))))
                .extracting(Finding::field)
                .containsExactly("renewDays", "fixedMonth", "years");
    }

    @Test
    void an_event_needs_a_reason_a_day_to_come_and_people_under_the_rule() {
        assertThat(RequirementPolicy.check(new EventForm("Neue Säge", TODAY, List.of("1", "2")), 2, TODAY))
                .isEmpty();
        assertThat(RequirementPolicy.check(new EventForm("", TODAY.minusDays(1), List.of("1", "2")), 1, TODAY))
                .extracting(Finding::field)
                .containsExactly("reason", "due", "staffNumbers");
    }

    @Test
    void makes_a_code_of_the_title() {
        assertThat(RequirementPolicy.code("Brandschutz (jährlich), größere Häuser"))
                .isEqualTo("brandschutz-jaehrlich-groessere-haeuser");
        assertThat(RequirementPolicy.code("…")).isEqualTo("regel");
        assertThat(RequirementPolicy.code("x".repeat(200))).hasSizeLessThanOrEqualTo(50);
    }

    private static List<Finding> check(RequirementDefinition definition) {
        return RequirementPolicy.check(definition, course -> course == 1);
    }

    private static RequirementDefinition rule(String title, Timing timing, Way way) {
        return new RequirementDefinition(
                title,
                "ArbStättV § 6",
                "Damit …",
                null,
                List.of(new Part(title, List.of(way))),
                List.of(AudienceBlock.EVERYBODY),
                List.of(),
                timing,
                Triggers.NONE,
                RequirementDefinition.usualReminders(),
                false);
    }
}
