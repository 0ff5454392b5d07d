package org.rosenstock.training.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.BudgetForm;

/** Stores what is planned. */
@ApplicationScoped
public class BudgetRepository {

    @PersistenceContext
    EntityManager em;

    /** By unit. */
    Map<Long, BudgetPlan> of(int year) {
        return SqlStatement.of(
                        em,
                        "select unit_id, cost_centre, planned_cents, version from training_budget where year = ?1",
                        year)
                .rows()
                .collect(Collectors.toMap(
                        row -> SqlValues.number(row[0]),
                        row -> new BudgetPlan(
                                (String) row[1], SqlValues.number(row[2]), (int) SqlValues.number(row[3]))));
    }

    /** @throws Conflict when somebody else planned for the same unit in between */
    public void save(BudgetForm form) {
        int changed = form.version() == 0 ? add(form) : change(form);
        if (changed != 1) {
            throw new Conflict("shared.conflict.changed");
        }
    }

    private int add(BudgetForm form) {
        return SqlStatement.of(
                        em,
                        "insert ignore into training_budget (unit_id, year, cost_centre, planned_cents)"
                                + " values (?1, ?2, ?3, ?4)",
                        form.unit(),
                        form.year(),
                        form.costCentre(),
                        form.plannedCents())
                .execute();
    }

    private int change(BudgetForm form) {
        return SqlStatement.of(
                        em,
                        "update training_budget set cost_centre = ?3, planned_cents = ?4, version = version + 1"
                                + " where unit_id = ?1 and year = ?2 and version = ?5",
                        form.unit(),
                        form.year(),
                        form.costCentre(),
                        form.plannedCents(),
                        form.version())
                .execute();
    }
}
