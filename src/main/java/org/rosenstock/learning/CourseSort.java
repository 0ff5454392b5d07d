package org.rosenstock.learning;

import java.util.Arrays;
import java.util.Locale;

/** Order of the catalogue. Urgent: what is due, then what was begun, then the rest by title. */
public enum CourseSort {
    URGENT,
    TITLE,
    NEWEST,
    DURATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order with this name, urgent when there is none. */
    public static CourseSort of(String code) {
        return Arrays.stream(values())
                .filter(sort -> sort.code().equals(code))
                .findFirst()
                .orElse(URGENT);
    }
}
