package org.rosenstock.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rosenstock.shared.Holidays;

class SendingHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final SendingHours hours = new SendingHours(
            LocalTime.of(7, 0), LocalTime.of(18, 0), DayOfWeek.FRIDAY, new Holidays()::isHoliday, BERLIN);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T06:59:59, false",
        "2026-11-24T07:00:00, true",
        "2026-11-24T17:59:59, true",
        "2026-11-24T18:00:00, false",
        "2026-11-28T10:00:00, false",
        "2026-11-29T10:00:00, false"
    })
    void mails_leave_on_working_days_within_the_core_hours(LocalDateTime local, boolean allowed) {
        assertThat(hours.allow(at(local))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, true, Reformation Day in Lower Saxony since 2018",
        "2026-10-03, true, day of German unity",
        "2026-04-03, true, Good Friday",
        "2026-05-14, true, Ascension",
        "2026-06-04, false, Corpus Christi is none here",
        "2026-11-01, false, All Saints is none here",
        "2027-12-26, true, second day of Christmas"
    })
    void holidays_are_those_of_lower_saxony(java.time.LocalDate day, boolean holiday, String name) {
        assertThat(new Holidays().isHoliday(day)).as(name).isEqualTo(holiday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27T18:00:00, 2026-03-30T07:00:00, summer time begins on that Sunday",
        "2026-10-23T20:00:00, 2026-10-26T07:00:00, summer time ends on that Sunday",
        "2026-04-02T19:00:00, 2026-04-07T07:00:00, Easter",
        "2026-12-24T18:30:00, 2026-12-28T07:00:00, Christmas",
        "2026-11-24T03:00:00, 2026-11-24T07:00:00, the same morning",
        "2026-11-24T12:00:00, 2026-11-24T12:00:00, at once"
    })
    void what_comes_at_another_time_waits_for_the_next_working_morning_of_the_wall_clock(
            LocalDateTime from, LocalDateTime next, String why) {
        assertThat(hours.next(at(from))).as(why).isEqualTo(at(next));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(BERLIN).toInstant();
    }
}
