package org.rosenstock.learning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Steps of the catalogue's filter by time. A course belongs to the first step that is long enough. */
public enum CourseLength {
    QUARTER(15),
    HOUR(60),
    HALF_DAY(240),
    LONG(Integer.MAX_VALUE);

    private final int minutes;

    CourseLength(int minutes) {
        this.minutes = minutes;
    }

    /** Longest time, inclusive. */
    public int minutes() {
        return minutes;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CourseLength of(int minutes) {
        return Arrays.stream(values())
                .filter(step -> minutes <= step.minutes)
                .findFirst()
                .orElse(LONG);
    }

    public static Optional<CourseLength> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }
}
