package org.rosenstock.people.employee;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rosenstock.people.EmployeeQuery;
import org.rosenstock.people.EmployeeState;
import org.rosenstock.shared.SqlValues;

/** The condition that an employee query stands for; ?1 is the day, the rest is numbered behind it. */
final class EmployeeCondition {

    private static final String ON_DAY = " and x.valid_from <= ?1 and (x.valid_until is null or x.valid_until >= ?1)";
    private static final int MOST_WORDS = 6;

    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    EmployeeCondition(EmployeeQuery query, boolean byStaffNumber) {
        state(query.state());
        text(query.text() == null ? "" : query.text(), byStaffNumber);
        if (query.unit() != null) {
            unit(query.unit(), query.withSubunits());
        }
        if (query.jobRole() != null) {
            add(
                    "exists (select 1 from people_position x where x.employee_id = e.id and x.job_role_id = ?" + ON_DAY
                            + ")",
                    query.jobRole());
        }
    }

    String sql() {
        return String.join(" and ", parts);
    }

    void bind(Query query, LocalDate day) {
        query.setParameter(1, day);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 2, values.get(i));
        }
    }

    private void state(EmployeeState state) {
        parts.add(
                switch (state) {
                    case CURRENT -> "e.entry_date <= ?1 and (e.exit_date is null or e.exit_date >= ?1)";
                    case FUTURE -> "e.entry_date > ?1";
                    case LEFT -> "e.exit_date < ?1";
                    case ALL -> "?1 is not null";
                });
    }

    private void text(String text, boolean byStaffNumber) {
        text.strip()
                .lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .limit(MOST_WORDS)
                .forEach(word -> {
                    String name = "concat(e.first_name, ' ', e.last_name) like ?";
                    add(byStaffNumber ? "(" + name + " or e.staff_number like ?)" : name, SqlValues.like(word));
                });
    }

    private void unit(long unit, boolean withSubunits) {
        String where = withSubunits
                ? "x.org_unit_id in (select c.descendant_id from people_org_unit_closure c where c.ancestor_id = ?)"
                : "x.org_unit_id = ?";
        add("e.id in (select x.employee_id from people_position x where " + where + ON_DAY + ")", unit);
    }

    private void add(String sql, Object value) {
        values.add(value);
        parts.add(sql.replaceAll("\\?(?!1)", "?" + (values.size() + 1)));
    }
}
