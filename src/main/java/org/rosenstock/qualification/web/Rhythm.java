package org.rosenstock.qualification.web;

import org.jspecify.annotations.Nullable;

/** How often something is to be done, in words. */
final class Rhythm {

    private static final int YEAR = 12;

    private Rhythm() {}

    static String text(@Nullable Integer months) {
        if (months == null) {
            return PageMessages.text("qualification.rhythm.once");
        }
        return months % YEAR == 0
                ? PageMessages.text("qualification.rhythm.years", months / YEAR)
                : PageMessages.text("qualification.rhythm.months", months);
    }
}
