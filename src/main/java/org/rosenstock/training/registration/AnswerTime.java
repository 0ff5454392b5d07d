package org.rosenstock.training.registration;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How long a lead has to answer before the office is asked as well. */
public final class AnswerTime {

    /** Working days, Monday to Friday. */
    static final int DAYS = 5;

    private AnswerTime() {}

    /** The last day of the time that begins on this day. */
    public static LocalDate until(LocalDate today) {
        LocalDate day = today;
        for (int working = 0; working < DAYS; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                working++;
            }
        }
        return day;
    }
}
