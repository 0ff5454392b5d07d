package org.rosenstock.shell.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.rosenstock.people.Asker;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.UnitRow;
import org.rosenstock.training.BudgetForm;
import org.rosenstock.training.Budgets;

/** What the units of the demo city may spend on training: so much for each of its people. */
@ApplicationScoped
public class DemoBudget implements DemoPart {

    private static final long CENTS_EACH = 28_000;
    private static final long LEAST = 120_000;
    private static final int ROUND = 10_000;

    /** The past was not asked for but written: it gets its costs here. */
    private static final String COSTS = """
            update training_registration r
              join training_session s on s.id = r.session_id
              join training_offering o on o.id = s.offering_id
               set r.cost_cents = o.cost_cents,
                   r.cost_unit_id = coalesce(r.unit_id, (select min(p.org_unit_id) from people_position p
                       where p.employee_id = r.employee_id and (p.valid_until is null or p.valid_until >= s.last_day)))
             where r.cost_cents is null and r.state in ('CONFIRMED', 'ATTENDED', 'PARTLY', 'ABSENT', 'EXCUSED')""";

    private static final String CENTRES = """
            update training_registration r
              join training_session s on s.id = r.session_id
               set r.cost_centre = coalesce((select b.cost_centre from training_budget b
                       join people_org_unit_closure c on c.ancestor_id = b.unit_id
                      where c.descendant_id = r.cost_unit_id and b.year = year(s.first_day) order by c.depth limit 1), '')
             where r.cost_cents is not null""";

    @Resource(lookup = "java:app/jdbc/rosenstock")
    DataSource dataSource;

    @Inject
    Budgets budgets;

    @Inject
    OrgUnits units;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "budget";
    }

    @Override
    public int order() {
        return 78;
    }

    @Override
    public void fill() {
        LocalDate today = LocalDate.now(clock);
        Map<Long, Long> people = units.counts(Asker.system()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> (long) each.getValue().direct()));
        for (UnitRow unit : units.tree(Asker.system(), today)) {
            for (int year = today.getYear() - 2; year <= today.getYear() + 1; year++) {
                plan(unit, year, people.getOrDefault(unit.id(), 0L));
            }
        }
        execute(COSTS);
        execute(CENTRES);
    }

    private void plan(UnitRow unit, int year, long people) {
        long cents = Math.max(LEAST, people * CENTS_EACH) / ROUND * ROUND;
        String centre = "5" + unit.code().replaceAll("[^0-9]", "");
        budgets.plan(Asker.system(), new BudgetForm(unit.id(), year, centre, cents, 0));
    }

    private void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot fill the budgets of the demo city", e);
        }
    }
}
