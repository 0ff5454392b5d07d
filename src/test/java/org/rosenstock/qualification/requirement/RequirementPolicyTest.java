package org.rosenstock.qualification.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rosenstock.qualification.RequirementForm;
import org.rosenstock.shared.Finding;

class RequirementPolicyTest {

    @Test
    void a_complete_rule_is_fine() {
        assertThat(RequirementPolicy.check(form("Brandschutz", 30, 12), true)).isEmpty();
        assertThat(RequirementPolicy.check(form("Brandschutz", 30, null), true)).isEmpty();
    }

    @Test
    void names_every_field_that_is_wrong() {
        assertThat(RequirementPolicy.check(form(" ", 0, 0), false))
                .extracting(Finding::field)
                .containsExactly("title", "course", "firstDueDays", "repeatMonths");
    }

    @Test
    void makes_a_code_of_the_title() {
        assertThat(RequirementPolicy.code("Brandschutz (jährlich), größere Häuser"))
                .isEqualTo("brandschutz-jaehrlich-groessere-haeuser");
        assertThat(RequirementPolicy.code("…")).isEqualTo("regel");
        assertThat(RequirementPolicy.code("x".repeat(200))).hasSizeLessThanOrEqualTo(50);
    }

    private static RequirementForm form(String title, int firstDueDays, @Nullable Integer repeatMonths) {
        return new RequirementForm(
                title, "brandschutz", List.of(), List.of(), firstDueDays, repeatMonths, "ArbStättV § 6", "Damit …", 0);
    }
}
