package org.rosenstock.training;

import java.time.LocalDate;

/**
 * Dates that are told together, because each alone had too few answers, or one date with enough.
 *
 * @param edition the questions that were asked; only lots with the same can be added up
 * @param from day of the first of its dates
 * @param until day of the last
 */
public record EvaluationLot(
        long id, Edition edition, LocalDate from, LocalDate until, long dates, long people, long answers) {

    /** A form as it was at a time. */
    public record Edition(long form, int number) {}
}
