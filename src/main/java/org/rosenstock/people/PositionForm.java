package org.rosenstock.people;

import java.time.LocalDate;

/**
 * A position to begin.
 *
 * @param from first day
 * @param share of working time in percent
 */
public record PositionForm(long orgUnit, long jobRole, LocalDate from, int share) {}
