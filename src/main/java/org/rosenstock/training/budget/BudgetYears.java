package org.rosenstock.training.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rosenstock.people.Asker;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.UnitRow;
import org.rosenstock.training.BudgetAmounts;

/** Puts together plans, costs and units of a year: three statements, and one for each unit that has ended since. */
@ApplicationScoped
public class BudgetYears {

    @Inject
    BudgetRepository plans;

    @Inject
    CostSums sums;

    @Inject
    OrgUnits units;

    @Inject
    Clock clock;

    /** The tree of a year, and what people without a unit cost in it. */
    public record Year(BudgetTree tree, BudgetAmounts withoutUnit) {}

    public Year of(int year) {
        Map<Long, BudgetPlan> planned = plans.of(year);
        Map<Long, BudgetAmounts> costs = sums.of(year);
        Set<Long> needed = new TreeSet<>(planned.keySet());
        needed.addAll(costs.keySet());
        needed.remove(CostSums.NO_UNIT);
        return new Year(
                new BudgetTree(units(year, needed), planned, costs),
                costs.getOrDefault(CostSums.NO_UNIT, BudgetAmounts.NONE));
    }

    /** Those of the year, and behind them those that have ended but cost something. */
    private List<UnitRow> units(int year, Set<Long> needed) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = LocalDate.of(year + 1, 1, 1).minusDays(1);
        List<UnitRow> rows = new ArrayList<>(units.tree(Asker.system(), end.isBefore(today) ? end : today));
        Set<Long> there = new HashSet<>();
        rows.forEach(row -> there.add(row.id()));
        for (long unit : needed) {
            if (!there.contains(unit)) {
                units.path(Asker.system(), unit).stream()
                        .filter(row -> there.add(row.id()))
                        .forEach(rows::add);
            }
        }
        return rows;
    }
}
