package org.rosenstock.privacy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * The periods of today.
 *
 * @param today day of the run
 * @param zone in which days begin
 * @param days period of each class
 */
public record Deadlines(LocalDate today, ZoneId zone, Map<RetentionClass, Integer> days) {

    public Deadlines {
        days = Map.copyOf(days);
    }

    /** Records whose event lies before this day are past their period. */
    public LocalDate before(RetentionClass retention) {
        return today.minusDays(days.getOrDefault(retention, 0));
    }

    /** The same as the UTC time that datetime columns hold. */
    public LocalDateTime beforeUtc(RetentionClass retention) {
        return before(retention)
                .atStartOfDay(zone)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }
}
