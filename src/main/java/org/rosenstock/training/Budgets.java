package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rosenstock.people.Asker;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.Role;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.budget.BudgetPolicy;
import org.rosenstock.training.budget.BudgetRepository;
import org.rosenstock.training.budget.BudgetTree;
import org.rosenstock.training.budget.BudgetYears;
import org.rosenstock.training.budget.CostSums;

/**
 * What units may spend on training in a year and what is left of it: sums without names. The training office plans and
 * sees all units, leads and deputies see their own. No budget refuses anything by itself.
 */
@ApplicationScoped
@Transactional
public class Budgets {

    @Inject
    BudgetYears years;

    @Inject
    BudgetRepository plans;

    @Inject
    CostSums sums;

    @Inject
    OrgUnits units;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @throws NotFound when there can be no budget for this year */
    public BudgetYear get(Asker by, int year) {
        requireDecider(by);
        if (!BudgetPolicy.isYear(year, LocalDate.now(clock).getYear())) {
            throw new NotFound("budget of " + year);
        }
        BudgetYears.Year found = years.of(year);
        List<BudgetRow> rows = found.tree().rows();
        if (!by.is(Role.HR)) {
            List<BudgetRow> led =
                    rows.stream().filter(row -> by.leads(row.unit().id())).toList();
            return new BudgetYear(year, led, BudgetAmounts.NONE, BudgetAmounts.NONE);
        }
        BudgetAmounts total = rows.stream().map(BudgetRow::own).reduce(found.withoutUnit(), BudgetAmounts::plus);
        return new BudgetYear(year, rows, found.withoutUnit(), total);
    }

    /** Plans for a unit; once more changes it. */
    public void plan(Asker by, BudgetForm sent) {
        by.require(Role.HR);
        BudgetForm form = new BudgetForm(
                sent.unit(), sent.year(), sent.costCentre().strip(), sent.plannedCents(), sent.version());
        Rejected.unlessEmpty(BudgetPolicy.check(form, LocalDate.now(clock).getYear()));
        String code = units.row(by, form.unit()).code();
        plans.save(form);
        audit.record(
                by.employee(),
                "training.budget.plan",
                "unit " + form.unit(),
                code + " " + form.year() + ": " + form.costCentre() + ", " + form.plannedCents());
    }

    /** By registration, of those that the asker may decide: what it costs and what is left for it. */
    public Map<Long, BudgetShare> forRequests(Asker by, Collection<Long> registrations) {
        requireDecider(by);
        return shares(sums.requests(by, registrations));
    }

    /** By training held by others, of those that the asker may decide. */
    public Map<Long, BudgetShare> forExternal(Asker by, Collection<Long> trainings) {
        requireDecider(by);
        return shares(sums.external(by, trainings));
    }

    private Map<Long, BudgetShare> shares(List<CostSums.Request> requests) {
        Map<Integer, BudgetTree> trees = new HashMap<>();
        Map<Long, BudgetShare> shares = new HashMap<>();
        for (CostSums.Request request : requests) {
            if (request.cents() > 0) {
                BudgetTree tree = trees.computeIfAbsent(
                        request.year(), year -> years.of(year).tree());
                shares.put(request.id(), share(request, tree));
            }
        }
        return shares;
    }

    private static BudgetShare share(CostSums.Request request, BudgetTree tree) {
        return tree.payer(request.unit())
                .map(payer -> new BudgetShare(
                        request.year(),
                        request.cents(),
                        payer.unit().name(),
                        payer.all().left()))
                .orElseGet(() -> new BudgetShare(request.year(), request.cents(), null, 0));
    }

    private static void requireDecider(Asker by) {
        if (!by.isLead()) {
            by.require(Role.HR);
        }
    }
}
