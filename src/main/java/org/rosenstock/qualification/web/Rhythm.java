package org.rosenstock.qualification.web;

import java.time.Month;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.Timing;
import org.rosenstock.qualification.Timing.Repeat;

/** How often something is to be done, in words. */
final class Rhythm {

    private static final int YEAR = 12;

    private Rhythm() {}

    static String text(Timing timing) {
        Integer month = timing.fixedMonth();
        if (timing.repeat() != Repeat.FIXED_MONTH || month == null || month < 1 || month > YEAR) {
            return text(timing.interval());
        }
        return PageMessages.text(
                "qualification.rhythm.month",
                text(timing.interval()),
                Month.of(month).getDisplayName(TextStyle.FULL, PageMessages.locale()));
    }

    static String text(@Nullable Integer months) {
        if (months == null) {
            return PageMessages.text("qualification.rhythm.once");
        }
        return months % YEAR == 0
                ? PageMessages.text("qualification.rhythm.years", months / YEAR)
                : PageMessages.text("qualification.rhythm.months", months);
    }
}
