package org.rosenstock.shell.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Somebody who works in the demo city today.
 *
 * @param division code of the division the unit belongs to
 * @param busy whether this is the demo account "employee", which must have something to do
 */
record DemoPerson(
        long id,
        LocalDate entry,
        long daysHere,
        boolean busy,
        String division,
        String role,
        boolean minor,
        boolean leads,
        Set<String> groups) {

    private static final String PEOPLE = """
            select e.id, e.entry_date, e.user_name = 'employee', substring_index(u.code, '.', 1), r.name,
                   e.minor_until is not null, exists (select 1 from people_leadership l where l.employee_id = e.id
                       and l.valid_from <= '%1$s' and (l.valid_until is null or l.valid_until >= '%1$s')),
                   (select group_concat(g.name separator '|') from people_group_member m join people_group g
                       on g.id = m.group_id where m.employee_id = e.id and m.valid_from <= '%1$s'
                      and (m.valid_until is null or m.valid_until >= '%1$s'))
              from people_employee e join people_position p on p.employee_id = e.id and p.valid_from <= '%1$s'
               and (p.valid_until is null or p.valid_until >= '%1$s')
              join people_org_unit u on u.id = p.org_unit_id join people_job_role r on r.id = p.job_role_id
             where e.entry_date <= '%1$s' and (e.exit_date is null or e.exit_date >= '%1$s') order by e.id""";

    static List<DemoPerson> all(Connection connection, LocalDate today) throws SQLException {
        List<DemoPerson> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(PEOPLE.formatted(today))) {
            while (rows.next()) {
                found.add(of(rows, today));
            }
        }
        return found;
    }

    private static DemoPerson of(ResultSet rows, LocalDate today) throws SQLException {
        LocalDate entry = rows.getDate(2).toLocalDate();
        String groups = rows.getString(8);
        return new DemoPerson(
                rows.getLong(1),
                entry,
                ChronoUnit.DAYS.between(entry, today),
                rows.getBoolean(3),
                rows.getString(4),
                rows.getString(5),
                rows.getBoolean(6),
                rows.getBoolean(7),
                groups == null ? Set.of() : Set.of(groups.split("\\|")));
    }
}
