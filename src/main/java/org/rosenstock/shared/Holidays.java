package org.rosenstock.shared;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The public holidays of Lower Saxony. */
@ApplicationScoped
public class Holidays {

    private static final String LOWER_SAXONY = "ni";

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));

    public boolean isHoliday(LocalDate day) {
        return holidays.isHoliday(day, LOWER_SAXONY);
    }

    /** Names of the holidays from the one day to the other, both included. */
    public Map<LocalDate, String> between(LocalDate from, LocalDate until, Locale locale) {
        return holidays.getHolidays(from, until, LOWER_SAXONY).stream()
                .collect(Collectors.toMap(
                        Holiday::getDate, day -> day.getDescription(locale), (one, other) -> one + ", " + other));
    }
}
