package org.rosenstock.qualification.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.rosenstock.qualification.Timing;
import org.rosenstock.qualification.Timing.Base;
import org.rosenstock.qualification.Timing.Expiry;
import org.rosenstock.qualification.Timing.Repeat;
import org.rosenstock.qualification.obligation.TimeModel.Task;
import org.rosenstock.qualification.obligation.TimeModel.Validity;

/** What holds for every day of forty years: month ends, leap days and the days on which clocks change among them. */
class TimeModelPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 14_610;

    private static Timing every(int months, Base base, Expiry expiry, int renewDays, boolean partTime) {
        return new Timing(28, Repeat.EVERY, months, null, null, base, expiry, renewDays, partTime, 28);
    }

    @Property
    void the_six_dates_come_in_their_order(
            @ForAll @IntRange(max = DAYS) int proof,
            @ForAll @IntRange(min = 1, max = 120) int months,
            @ForAll Base base,
            @ForAll Expiry expiry,
            @ForAll @IntRange(max = 120) int renewDays,
            @ForAll @IntRange(min = 1, max = 100) int share) {
        TimeModel model = new TimeModel(every(months, base, expiry, renewDays, true));
        LocalDate on = FIRST.plusDays(proof);
        Validity validity = model.validity(on, null, null, share);
        assertThat(validity.from()).isEqualTo(on);
        assertThat(validity.expires()).isAfter(on);
        assertThat(validity.renewable()).isAfter(on).isBeforeOrEqualTo(validity.expires());
        Task next = model.renewal(validity.expires());
        assertThat(next.opens()).isBeforeOrEqualTo(next.due());
        assertThat(next.due()).isEqualTo(validity.expires());
    }

    @Property
    void a_later_proof_never_ends_earlier(
            @ForAll @IntRange(max = DAYS) int proof,
            @ForAll @IntRange(max = 1000) int later,
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll Base base,
            @ForAll Expiry expiry) {
        TimeModel model = new TimeModel(every(months, base, expiry, 60, false));
        LocalDate on = FIRST.plusDays(proof);
        assertThat(model.validity(on.plusDays(later), null, null, 100).expires())
                .isAfterOrEqualTo(model.validity(on, null, null, 100).expires());
    }

    @Property
    void the_end_is_in_the_month_of_the_interval_whatever_the_day(
            @ForAll @IntRange(max = DAYS) int proof, @ForAll @IntRange(min = 1, max = 120) int months) {
        LocalDate on = FIRST.plusDays(proof);
        LocalDate expires = new TimeModel(Timing.every(28, months))
                .validity(on, null, null, 100)
                .expires();
        assertThat(expires.withDayOfMonth(1)).isEqualTo(on.withDayOfMonth(1).plusMonths(months));
        assertThat(expires.getDayOfMonth()).isEqualTo(Math.min(on.getDayOfMonth(), expires.lengthOfMonth()));
    }

    @Property
    void rhythm_from_expiry_is_kept_by_whoever_renews_in_time(
            @ForAll @IntRange(max = DAYS) int end,
            @ForAll @IntRange(max = 60) int before,
            @ForAll @IntRange(min = 3, max = 60) int months,
            @ForAll Expiry expiry) {
        LocalDate expires = FIRST.plusDays(end);
        Validity next = new TimeModel(every(months, Base.EXPIRY, expiry, 60, false))
                .validity(expires.minusDays(before), expires, null, 100);
        assertThat(next.expires()).isEqualTo(expires.plusMonths(months));
    }

    @Property
    void a_fixed_month_always_ends_on_its_last_day_and_within_its_years(
            @ForAll @IntRange(max = DAYS) int proof,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 5) int years) {
        TimeModel model = new TimeModel(
                new Timing(28, Repeat.FIXED_MONTH, null, month, years, Base.EVIDENCE_DATE, Expiry.SOFT, 60, false, 28));
        LocalDate on = FIRST.plusDays(proof);
        LocalDate expires = model.validity(on, null, null, 100).expires();
        assertThat(expires.getMonthValue()).isEqualTo(month);
        assertThat(expires.getDayOfMonth()).isEqualTo(expires.lengthOfMonth());
        assertThat(expires).isAfterOrEqualTo(on).isBefore(on.plusYears(years).plusDays(62));
    }

    @Property
    void a_pause_never_takes_days_away(
            @ForAll @IntRange(max = DAYS) int start,
            @ForAll @IntRange(min = -400, max = 400) int left,
            @ForAll @IntRange(max = 1500) int away,
            @ForAll @IntRange(max = 90) int grace) {
        TimeModel model = new TimeModel(
                new Timing(28, Repeat.ONCE, null, null, null, Base.EVIDENCE_DATE, Expiry.SOFT, 60, false, grace));
        LocalDate paused = FIRST.plusDays(start);
        LocalDate due = paused.plusDays(left);
        LocalDate back = paused.plusDays(away);
        LocalDate after = model.afterPause(due, paused, back);
        assertThat(after).isAfterOrEqualTo(due).isAfterOrEqualTo(back.plusDays(grace));
        assertThat(after).isAfterOrEqualTo(back.plusDays(Math.max(left, grace)));
    }
}
