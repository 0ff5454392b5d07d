package org.rosenstock.qualification.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rosenstock.qualification.Timing;
import org.rosenstock.qualification.Timing.Base;
import org.rosenstock.qualification.Timing.Expiry;
import org.rosenstock.qualification.Timing.Repeat;
import org.rosenstock.qualification.obligation.TimeModel.Task;
import org.rosenstock.qualification.obligation.TimeModel.Validity;

class TimeModelTest {

    private static final int FULL = 100;

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static TimeModel yearly(Base base, Expiry expiry) {
        return new TimeModel(new Timing(28, Repeat.EVERY, 12, null, null, base, expiry, 60, false, 28));
    }

    private static TimeModel march(int years) {
        return new TimeModel(
                new Timing(28, Repeat.FIXED_MONTH, null, 3, years, Base.EVIDENCE_DATE, Expiry.SOFT, 60, false, 28));
    }

    @Test
    void somebody_new_has_the_days_of_the_rule() {
        Task task = yearly(Base.EVIDENCE_DATE, Expiry.SOFT).first(day("2026-05-04"));
        assertThat(task.due()).isEqualTo("2026-06-01");
        assertThat(task.opens()).isBefore("2025-05-04");
        assertThat(task.closes()).isNull();
    }

    @Test
    void an_interval_counts_from_the_day_of_the_proof() {
        Validity validity =
                yearly(Base.EVIDENCE_DATE, Expiry.SOFT).validity(day("2026-02-10"), day("2026-03-01"), null, FULL);
        assertThat(validity.expires()).isEqualTo("2027-02-10");
        assertThat(validity.renewable()).isEqualTo("2026-12-12");
    }

    @Test
    void an_interval_from_expiry_gives_no_day_away() {
        Validity validity = yearly(Base.EXPIRY, Expiry.SOFT).validity(day("2026-02-10"), day("2026-03-01"), null, FULL);
        assertThat(validity.expires()).isEqualTo("2027-03-01");
    }

    @Test
    void who_is_late_keeps_the_rhythm_when_expiry_is_soft_and_loses_it_when_it_is_hard() {
        assertThat(yearly(Base.EXPIRY, Expiry.SOFT)
                        .validity(day("2027-04-10"), day("2026-03-01"), null, FULL)
                        .expires())
                .isEqualTo("2028-03-01");
        assertThat(yearly(Base.EXPIRY, Expiry.HARD)
                        .validity(day("2026-04-10"), day("2026-03-01"), null, FULL)
                        .expires())
                .isEqualTo("2027-04-10");
    }

    @Test
    void leap_days_and_month_ends_stay_within_the_month() {
        TimeModel model = yearly(Base.EVIDENCE_DATE, Expiry.SOFT);
        assertThat(model.validity(day("2028-02-29"), null, null, FULL).expires())
                .isEqualTo("2029-02-28");
        TimeModel halfYear = new TimeModel(Timing.every(28, 6));
        assertThat(halfYear.validity(day("2026-08-31"), null, null, FULL).expires())
                .isEqualTo("2027-02-28");
    }

    @Test
    void a_fixed_month_is_met_by_a_proof_shortly_before_it() {
        assertThat(march(1).validity(day("2026-02-20"), null, null, FULL).expires())
                .isEqualTo("2027-03-31");
        assertThat(march(1).validity(day("2026-06-20"), null, null, FULL).expires())
                .isEqualTo("2027-03-31");
        assertThat(march(2).validity(day("2026-06-20"), null, null, FULL).expires())
                .isEqualTo("2028-03-31");
        assertThat(march(2).validity(day("2026-03-31"), null, null, FULL).expires())
                .isEqualTo("2028-03-31");
    }

    @Test
    void what_is_done_once_holds_for_good_unless_the_proof_says_otherwise() {
        TimeModel once = new TimeModel(Timing.once(14));
        assertThat(once.validity(day("2026-02-20"), null, null, FULL).expires()).isNull();
        assertThat(once.validity(day("2026-02-20"), null, day("2026-12-31"), FULL)
                        .expires())
                .isEqualTo("2026-12-31");
    }

    @Test
    void part_time_makes_the_interval_longer_where_the_rule_says_so() {
        TimeModel longer = new TimeModel(
                new Timing(28, Repeat.EVERY, 12, null, null, Base.EVIDENCE_DATE, Expiry.SOFT, 60, true, 28));
        assertThat(longer.validity(day("2026-01-01"), null, null, 75).expires()).isEqualTo("2027-05-01");
        assertThat(longer.validity(day("2026-01-01"), null, null, 10).expires()).isEqualTo("2028-01-01");
        assertThat(yearly(Base.EVIDENCE_DATE, Expiry.SOFT)
                        .validity(day("2026-01-01"), null, null, 50)
                        .expires())
                .isEqualTo("2027-01-01");
    }

    @Test
    void a_pause_keeps_what_was_left_and_at_least_the_days_of_grace() {
        TimeModel model = yearly(Base.EVIDENCE_DATE, Expiry.SOFT);
        assertThat(model.afterPause(day("2026-06-30"), day("2026-05-01"), day("2027-05-01")))
                .isEqualTo("2027-06-30");
        assertThat(model.afterPause(day("2026-05-03"), day("2026-05-01"), day("2027-05-01")))
                .isEqualTo("2027-05-29");
        assertThat(model.afterPause(day("2026-04-03"), day("2026-05-01"), day("2027-05-01")))
                .isEqualTo("2027-05-29");
    }

    @Test
    void only_hard_expiry_closes_the_window() {
        assertThat(yearly(Base.EXPIRY, Expiry.HARD).renewal(day("2026-03-01")).closes())
                .isEqualTo("2026-03-01");
        assertThat(yearly(Base.EXPIRY, Expiry.SOFT).renewal(day("2026-03-01")).closes())
                .isNull();
    }
}
