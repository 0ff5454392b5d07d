package org.rosenstock.training;

/**
 * What is planned for a unit in a year.
 *
 * @param costCentre up to 20 letters and digits
 * @param version 0 when nothing was planned before
 */
public record BudgetForm(long unit, int year, String costCentre, long plannedCents, int version) {

    public static final int CENTRE_LENGTH = 20;

    public static final long MOST_CENTS = 10_000_000_000L;
}
