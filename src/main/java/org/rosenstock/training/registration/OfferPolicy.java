package org.rosenstock.training.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Until when somebody may think about a seat that became free. */
public final class OfferPolicy {

    private OfferPolicy() {}

    /**
     * The hours of the offering, but not beyond the close of registration; when that has passed, not beyond the
     * beginning.
     *
     * @param closesOn last day of registration in the zone
     */
    public static Instant until(Instant now, int hours, LocalDate closesOn, Instant begins, ZoneId zone) {
        Instant closes = closesOn.plusDays(1).atStartOfDay(zone).toInstant();
        Instant last = closes.isAfter(now) && closes.isBefore(begins) ? closes : begins;
        Instant thought = now.plus(hours, ChronoUnit.HOURS);
        return thought.isBefore(last) ? thought : last;
    }
}
