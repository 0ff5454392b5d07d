package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.training.BudgetShare;
import org.rosenstock.training.Budgets;
import org.rosenstock.training.ExternalRow;
import org.rosenstock.training.RegistrationRow;

/** On page /training/approvals: what each request costs and whether the budget suffices. */
@Named
@RequestScoped
public class BudgetShares {

    @Inject
    Asking asking;

    @Inject
    Budgets budgets;

    @Inject
    ApprovalsView approvals;

    @Inject
    ExternalTrainingsView trainings;

    private @Nullable Map<Long, BudgetShare> requests;
    private @Nullable Map<Long, BudgetShare> external;

    /** Absent when it costs nothing. */
    public @Nullable BudgetShare ofRequest(long registration) {
        if (requests == null) {
            requests = budgets.forRequests(
                    asking.asker(),
                    approvals.getSlice().items().stream()
                            .map(RegistrationRow::id)
                            .toList());
        }
        return requests.get(registration);
    }

    /** Absent when it costs nothing. */
    public @Nullable BudgetShare ofExternal(long training) {
        if (external == null) {
            external = budgets.forExternal(
                    asking.asker(),
                    trainings.getWaiting().items().stream().map(ExternalRow::id).toList());
        }
        return external.get(training);
    }

    /** "Kostet 240,00 Euro. Im Budget von Bürgerservice sind für 2026 noch 1.200,00 Euro frei." */
    public String text(BudgetShare share) {
        String cost = EuroText.of(share.costCents());
        String year = String.valueOf(share.year());
        if (share.unit() == null) {
            return TrainingPages.text("training.budget.shareNone", cost, year);
        }
        return TrainingPages.text(
                "training.budget.share", cost, share.unit(), year, EuroText.of(Math.max(0, share.leftCents())));
    }

    /** "Das Budget reicht nicht: Es fehlen 40,00 Euro." */
    public String missing(BudgetShare share) {
        return TrainingPages.text("training.budget.missing", EuroText.of(share.missingCents()));
    }
}
