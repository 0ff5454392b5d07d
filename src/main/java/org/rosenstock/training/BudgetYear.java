package org.rosenstock.training;

import java.util.List;

/**
 * The budgets of a year.
 *
 * @param rows the units that the asker may see, in the order of the tree
 * @param withoutUnit of people who belonged to no unit; only for the office
 * @param total of everything; only for the office
 */
public record BudgetYear(int year, List<BudgetRow> rows, BudgetAmounts withoutUnit, BudgetAmounts total) {

    public BudgetYear {
        rows = List.copyOf(rows);
    }
}
