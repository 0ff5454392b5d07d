package org.rosenstock.qualification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rosenstock.qualification.reminder.LeadOnDuty.Candidate;

class LeadOnDutyTest {

    private static final long SOMEBODY = 7;

    @Test
    void the_lead_is_told() {
        assertThat(LeadOnDuty.of(List.of(deputy(2, false), lead(3, false)), SOMEBODY))
                .contains(3L);
    }

    @Test
    void a_deputy_who_is_there_is_told_while_the_lead_is_away() {
        List<Candidate> leads = List.of(lead(1, true), deputy(2, true), deputy(3, false));
        assertThat(LeadOnDuty.of(leads, SOMEBODY)).contains(3L);
    }

    @Test
    void when_all_are_away_the_lead_finds_it_on_return() {
        assertThat(LeadOnDuty.of(List.of(deputy(2, true), lead(3, true)), SOMEBODY))
                .contains(3L);
    }

    @Test
    void nobody_is_told_about_themselves_nor_a_deputy_about_the_lead() {
        assertThat(LeadOnDuty.of(List.of(lead(1, false), deputy(2, false)), 1)).isEmpty();
        assertThat(LeadOnDuty.of(List.of(lead(1, true), deputy(2, false)), 2)).contains(1L);
        assertThat(LeadOnDuty.of(List.of(), SOMEBODY)).isEmpty();
    }

    private static Candidate lead(long employee, boolean away) {
        return new Candidate(employee, false, away);
    }

    private static Candidate deputy(long employee, boolean away) {
        return new Candidate(employee, true, away);
    }
}
