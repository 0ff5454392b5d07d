package org.rosenstock.training.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.UnitRow;
import org.rosenstock.training.BudgetAmounts;
import org.rosenstock.training.BudgetRow;

/** Plans and costs of a year along the tree of units: each amount counts for its unit and for all above. */
public final class BudgetTree {

    private final List<UnitRow> units;
    private final Map<Long, UnitRow> byId = new HashMap<>();
    private final Map<Long, BudgetPlan> plans;
    private final Map<Long, BudgetAmounts> own = new HashMap<>();
    private final Map<Long, BudgetAmounts> all = new HashMap<>();

    /** @param units all that have a plan or a cost, with those above */
    BudgetTree(List<UnitRow> units, Map<Long, BudgetPlan> plans, Map<Long, BudgetAmounts> costs) {
        this.units = units;
        this.plans = plans;
        units.forEach(unit -> byId.put(unit.id(), unit));
        units.forEach(unit -> {
            BudgetAmounts amounts = costs.getOrDefault(unit.id(), BudgetAmounts.NONE)
                    .planning(plan(unit.id()).cents());
            own.put(unit.id(), amounts);
            for (UnitRow each = unit; each != null; each = above(each)) {
                all.merge(each.id(), amounts, BudgetAmounts::plus);
            }
        });
    }

    public List<BudgetRow> rows() {
        return units.stream().map(this::row).toList();
    }

    /** The unit whose budget pays for people of this one: itself, else the nearest above with a plan. */
    public Optional<BudgetRow> payer(@Nullable Long unit) {
        for (UnitRow each = unit == null ? null : byId.get(unit); each != null; each = above(each)) {
            if (plans.containsKey(each.id())) {
                return Optional.of(row(each));
            }
        }
        return Optional.empty();
    }

    private BudgetRow row(UnitRow unit) {
        BudgetPlan plan = plan(unit.id());
        return new BudgetRow(
                unit,
                plan.costCentre(),
                own.getOrDefault(unit.id(), BudgetAmounts.NONE),
                all.getOrDefault(unit.id(), BudgetAmounts.NONE),
                plan.version());
    }

    private BudgetPlan plan(long unit) {
        return plans.getOrDefault(unit, BudgetPlan.NONE);
    }

    private @Nullable UnitRow above(UnitRow unit) {
        return unit.parentId() == null ? null : byId.get(unit.parentId());
    }
}
