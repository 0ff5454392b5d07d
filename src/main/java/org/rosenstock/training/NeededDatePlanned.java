package org.rosenstock.training;

import java.time.LocalDate;
import java.util.List;

/**
 * There is a date of what people would like to attend; fired in the transaction of the planning.
 *
 * @param offering code
 * @param people who noted that they would like to attend
 */
public record NeededDatePlanned(long session, String offering, String title, LocalDate day, List<Long> people) {

    public NeededDatePlanned {
        people = List.copyOf(people);
    }
}
