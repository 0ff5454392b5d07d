package org.rosenstock.training;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How people come together. */
public enum TrainingFormat {
    ON_SITE,
    ONLINE,
    BLENDED;

    /** As in addresses: "on_site". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TrainingFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }
}
