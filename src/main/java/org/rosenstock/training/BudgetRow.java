package org.rosenstock.training;

import org.rosenstock.people.UnitRow;

/**
 * The budget of a unit in a year.
 *
 * @param costCentre empty when nothing is planned for it
 * @param own of the people of this unit alone
 * @param all with all units below
 * @param version 0 when nothing is planned for it
 */
public record BudgetRow(UnitRow unit, String costCentre, BudgetAmounts own, BudgetAmounts all, int version) {

    public boolean isPlanned() {
        return version > 0;
    }
}
