package org.rosenstock.shell.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Provisioning;
import org.rosenstock.shell.demo.CityPeople.Staff;

/** The city's units and people, with positions, leads, groups, roles and demo accounts. */
@ApplicationScoped
public class DemoPeople implements DemoPart {

    static final String NAME = "people";

    /** Long enough ago that every position lies within the life of its unit. */
    static final LocalDate UNITS_SINCE = LocalDate.of(1990, 1, 1);

    private static final String PASSWORD = "rosenstock";
    private static final int ALLOCATION = 50;
    private static final List<String> SEQUENCES = List.of(
            "people_org_unit",
            "people_job_role",
            "people_employee",
            "people_position",
            "people_leadership",
            "people_group",
            "people_group_member",
            "people_access_token",
            "people_pause");

    @Resource(lookup = "java:app/jdbc/rosenstock")
    DataSource dataSource;

    @Inject
    DemoOptions options;

    @Inject
    Provisioning provisioning;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void fill() {
        List<CityUnit> units = CityUnits.forPeople(options.employees());
        String hash = provisioning.passwordHash(Asker.system(), PASSWORD);
        try (Connection connection = dataSource.getConnection()) {
            LocalDate today = LocalDate.now(clock);
            CityUnitRows unitRows = new CityUnitRows(connection);
            unitRows.write(units);
            List<Staff> staff = new CityPeople(today, units).invent();
            CityPeopleRows peopleRows = new CityPeopleRows(connection, today, staff);
            peopleRows.write(hash, unitRows.jobRoles());
            new CityLeadRows(connection, today, staff).write();
            peopleRows.tokens(token -> provisioning.tokenHash(Asker.system(), token));
            moveSequences(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot fill the demo city", e);
        }
    }

    /** Moves every sequence behind the ids given here, without ending the transaction as "alter sequence" would. */
    private static void moveSequences(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : SEQUENCES) {
                statement.execute("select setval(" + table + "_seq, " + roundedUp(statement, table) + ")");
            }
        }
    }

    /** The greatest id of a table, rounded up to what one step of a sequence covers. */
    private static long roundedUp(Statement statement, String table) throws SQLException {
        try (ResultSet greatest = statement.executeQuery("select coalesce(max(id), 0) from " + table)) {
            greatest.next();
            return (greatest.getLong(1) + ALLOCATION - 1) / ALLOCATION * ALLOCATION;
        }
    }
}
