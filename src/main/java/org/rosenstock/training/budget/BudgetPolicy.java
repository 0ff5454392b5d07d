package org.rosenstock.training.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rosenstock.shared.Finding;
import org.rosenstock.training.BudgetForm;

/** What may be planned. */
public final class BudgetPolicy {

    private static final int YEARS_BACK = 10;
    private static final int YEARS_AHEAD = 5;
    private static final int CENTS = 100;
    private static final Pattern CENTRE =
            Pattern.compile("[\\p{L}0-9][\\p{L}0-9./ -]{0," + (BudgetForm.CENTRE_LENGTH - 1) + "}");

    private BudgetPolicy() {}

    /** Whether there can be a budget for this year. */
    public static boolean isYear(int year, int thisYear) {
        return year >= thisYear - YEARS_BACK && year <= thisYear + YEARS_AHEAD;
    }

    public static List<Finding> check(BudgetForm form, int thisYear) {
        List<Finding> findings = new ArrayList<>();
        if (!isYear(form.year(), thisYear)) {
            findings.add(Finding.of("year", "training.budget.yearWrong"));
        }
        if (!CENTRE.matcher(form.costCentre()).matches()) {
            findings.add(Finding.of("costCentre", "training.budget.centreWrong", BudgetForm.CENTRE_LENGTH));
        }
        if (form.plannedCents() < 0 || form.plannedCents() > BudgetForm.MOST_CENTS) {
            findings.add(Finding.of("planned", "training.budget.plannedWrong", BudgetForm.MOST_CENTS / CENTS));
        }
        return findings;
    }
}
