package org.rosenstock.training.web;

import java.time.LocalDate;
import java.util.List;
import org.rosenstock.training.CalendarEntry;

/**
 * A day as a calendar shows it.
 *
 * @param name "Montag, 23. November 2026"
 * @param other belongs to the month before or after
 * @param holiday name, empty on other days
 * @param more how many entries are only in the list of the day
 */
public record CalendarDay(
        LocalDate day,
        String name,
        boolean today,
        boolean other,
        String holiday,
        List<CalendarEntry> entries,
        int more) {

    public CalendarDay {
        entries = List.copyOf(entries);
    }
}
