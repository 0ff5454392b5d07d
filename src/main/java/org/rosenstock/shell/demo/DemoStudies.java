package org.rosenstock.shell.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.Set;
import javax.sql.DataSource;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.Studies;
import org.rosenstock.people.Asker;

/** What the demo account "employee" is in the middle of and has behind her, through the same door as everybody. */
@ApplicationScoped
public class DemoStudies implements DemoPart {

    @Resource(lookup = "java:app/jdbc/rosenstock")
    DataSource dataSource;

    @Inject
    Studies studies;

    @Override
    public String name() {
        return "studies";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void fill() {
        OptionalLong employee = employee();
        if (employee.isPresent()) {
            Asker asker = new Asker(employee.getAsLong(), Set.of(), Set.of());
            study(asker, "willkommen", Integer.MAX_VALUE);
            study(asker, "ki-kompetenz", 1);
            study(asker, "einfache-sprache", 2);
        }
    }

    private void study(Asker asker, String course, int lessons) {
        studies.begin(asker, course).outline().lessons().stream()
                .filter(lesson -> lesson.kind() == LessonKind.TEXT)
                .limit(lessons)
                .forEach(lesson -> studies.lessonDone(asker, course, lesson.code()));
    }

    private OptionalLong employee() {
        String query = "select id from people_employee where user_name = 'employee'";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            return found.next() ? OptionalLong.of(found.getLong(1)) : OptionalLong.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot find the demo employee", e);
        }
    }
}
