package org.rosenstock.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A training held by others as the person enters it; texts are stripped.
 *
 * @param place empty when it is held online
 * @param firstDay absent when what was typed is no date
 * @param lastDay the same as the first for one day
 * @param minutes of teaching, 15 to 60,000
 * @param costCents 0 to 10,000,000
 */
public record ExternalForm(
        String title,
        String provider,
        String place,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int minutes,
        int costCents,
        String purpose) {

    public ExternalForm {
        title = title.strip();
        provider = provider.strip();
        place = place.strip();
        purpose = purpose.strip();
    }
}
