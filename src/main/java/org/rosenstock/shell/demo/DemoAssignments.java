package org.rosenstock.shell.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;

/** Courses that the demo lead has given to the team: one that is due soon, one that has just come. */
@ApplicationScoped
public class DemoAssignments implements DemoPart {

    private static final List<Given> GIVEN = List.of(
            new Given(40, 12, "Bitte vor der Umstellung am Schalter. Das ist Arbeitszeit."), new Given(6, 24, ""));

    private static final String TEAM = """
            select distinct p.employee_id from people_employee e
              join people_leadership l on l.employee_id = e.id and l.kind = 'LEAD' and l.valid_until is null
              join people_position p on p.org_unit_id = l.org_unit_id and p.valid_until is null
             where e.user_name = 'lead' and p.employee_id <> e.id order by p.employee_id""";

    private static final String COURSES = """
            select c.id, c.published_version_id from learning_course c
             where c.state = 'PUBLISHED' and not exists (select 1 from qualification_requirement r where r.course_id = c.id)
             order by c.code""";

    @Resource(lookup = "java:app/jdbc/rosenstock")
    DataSource dataSource;

    @Inject
    Clock clock;

    /**
     * One assignment.
     *
     * @param daysAgo when it was given
     * @param dueInDays when it is due, counted from today
     */
    private record Given(int daysAgo, int dueInDays, String note) {}

    @Override
    public String name() {
        return "assignments";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public void fill() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet courses = statement.executeQuery(COURSES)) {
            for (Given given : GIVEN) {
                if (courses.next()) {
                    give(connection, courses.getLong(1), given);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot fill the demo assignments", e);
        }
    }

    private void give(Connection connection, long course, Given given) throws SQLException {
        Instant at = clock.instant().minus(given.daysAgo(), ChronoUnit.DAYS);
        LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        try (PreparedStatement assignment =
                        connection.prepareStatement("insert into learning_assignment (id, course_id,"
                                + " assigned_by, due_on, note, created_at, counts_from) select nextval(learning_assignment_seq), ?,"
                                + " id, ?, ?, ?, ? from people_employee where user_name = 'lead'");
                PreparedStatement people = connection.prepareStatement("insert into learning_assignment_person (id,"
                        + " assignment_id, employee_id) select nextval(learning_assignment_person_seq),"
                        + " lastval(learning_assignment_seq), t.employee_id from (" + TEAM + ") t")) {
            assignment.setLong(1, course);
            assignment.setObject(2, LocalDate.now(clock).plusDays(given.dueInDays()));
            assignment.setString(3, given.note());
            assignment.setObject(4, utc);
            assignment.setObject(5, utc.truncatedTo(ChronoUnit.DAYS));
            assignment.executeUpdate();
            people.executeUpdate();
        }
    }
}
