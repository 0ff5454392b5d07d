package org.rosenstock.notification.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;

/**
 * When a reminder may leave the house: on working days, within the core hours of the wall clock.
 *
 * @param from first moment
 * @param until first moment that is too late
 * @param lastDay last working day of the week, which begins on Monday
 * @param holiday public holidays
 */
public record SendingHours(
        LocalTime from, LocalTime until, DayOfWeek lastDay, Predicate<LocalDate> holiday, ZoneId zone) {

    public boolean allow(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        return isWorkingDay(local.toLocalDate())
                && !local.toLocalTime().isBefore(from)
                && local.toLocalTime().isBefore(until);
    }

    /** The first moment from this one on at which sending is allowed. */
    public Instant next(Instant moment) {
        if (allow(moment)) {
            return moment;
        }
        ZonedDateTime local = moment.atZone(zone);
        LocalDate day = local.toLocalTime().isBefore(from)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(from).atZone(zone).toInstant();
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(lastDay) <= 0 && !holiday.test(day);
    }
}
