package org.rosenstock.training;

import java.time.LocalDate;
import java.util.List;

/**
 * More dates like one that is there.
 *
 * @param firstDays each the first day of a new date, 1 to 26
 * @param reason why they are planned in spite of clashes, empty when there is none
 */
public record SeriesForm(List<LocalDate> firstDays, String reason) {

    public SeriesForm {
        firstDays = firstDays == null
                ? List.of()
                : firstDays.stream().sorted().distinct().toList();
        reason = reason == null ? "" : reason.strip();
    }
}
