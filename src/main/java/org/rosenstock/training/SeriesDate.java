package org.rosenstock.training;

import java.time.LocalDate;
import java.util.List;

/**
 * A date that may be planned like another one.
 *
 * @param holidays names of the public holidays among its days
 */
public record SeriesDate(LocalDate firstDay, LocalDate lastDay, List<String> holidays, List<Clash> clashes) {

    public SeriesDate {
        holidays = List.copyOf(holidays);
        clashes = List.copyOf(clashes);
    }

    public boolean isClear() {
        return holidays.isEmpty() && clashes.isEmpty();
    }
}
