package org.rosenstock.training.budget;

/** What is planned for one unit in one year. */
record BudgetPlan(String costCentre, long cents, int version) {

    static final BudgetPlan NONE = new BudgetPlan("", 0, 0);
}
