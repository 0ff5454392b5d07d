package org.rosenstock.learning.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rosenstock.learning.AssignedState;
import org.rosenstock.learning.AssignmentForm;
import org.rosenstock.shared.Finding;

class AssignmentPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void today_is_the_earliest_due_date() {
        assertThat(AssignmentPolicy.check(form(TODAY, Set.of(1L)), TODAY, true)).isEmpty();
        assertThat(AssignmentPolicy.check(form(TODAY.minusDays(1), Set.of(1L)), TODAY, true))
                .extracting(Finding::key)
                .containsExactly("learning.assignment.due.past");
    }

    @Test
    void needs_course_people_and_date() {
        assertThat(AssignmentPolicy.check(form(null, Set.of()), TODAY, false))
                .extracting(Finding::field)
                .containsExactly("course", "people", "due");
    }

    @Test
    void a_lead_learns_one_of_four_states() {
        assertThat(AssignmentStates.state(true, false, TODAY.minusDays(9), TODAY))
                .isEqualTo(AssignedState.DONE);
        assertThat(AssignmentStates.state(false, true, TODAY.minusDays(1), TODAY))
                .isEqualTo(AssignedState.OVERDUE);
        assertThat(AssignmentStates.state(false, true, TODAY, TODAY)).isEqualTo(AssignedState.BEGUN);
        assertThat(AssignmentStates.state(false, false, TODAY, TODAY)).isEqualTo(AssignedState.OPEN);
    }

    private static AssignmentForm form(@Nullable LocalDate due, Set<Long> people) {
        return new AssignmentForm("brandschutz", people, null, due, "", false);
    }
}
