package org.rosenstock.qualification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that makes people do it anew.
 *
 * @param reason in a few words, as the people concerned will read it
 * @param due last day in time
 * @param staffNumbers whose, all of them under the rule
 */
public record EventForm(String reason, @Nullable LocalDate due, List<String> staffNumbers) {

    public static final int REASON_LENGTH = 500;

    public EventForm {
        reason = reason == null ? "" : reason.strip();
        staffNumbers = staffNumbers == null ? List.of() : List.copyOf(staffNumbers);
    }
}
