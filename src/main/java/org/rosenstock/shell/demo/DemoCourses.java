package org.rosenstock.shell.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.rosenstock.learning.CoursePackages;
import org.rosenstock.learning.Paths;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;

/** The city's courses, taken in as packages like anybody's, and the paths through them. */
@ApplicationScoped
public class DemoCourses implements DemoPart {

    private static final String AUTHOR = "author";

    @Resource(lookup = "java:app/jdbc/rosenstock")
    DataSource dataSource;

    @Inject
    CoursePackages packages;

    @Inject
    Paths paths;

    @Override
    public String name() {
        return "courses";
    }

    /** Before the requirements, which refer to courses. */
    @Override
    public int order() {
        return 40;
    }

    @Override
    public void fill() {
        Asker author = new Asker(author(), Set.of(Role.AUTHOR), Set.of());
        CourseFolder.names().forEach(course -> packages.importPackage(author, CourseFolder.zip(course), true));
        paths.put(
                author,
                "onboarding",
                "Gut ankommen",
                "Was Sie in den ersten Wochen bei der Stadt brauchen, in sinnvoller Reihenfolge.",
                List.of(
                        "willkommen",
                        "arbeitsschutz",
                        "bildschirmarbeit",
                        "brandschutz",
                        "datenschutz",
                        "informationssicherheit"));
        paths.put(
                author,
                "digital-arbeiten",
                "Digital arbeiten",
                "Sicher und sparsam mit Akten, Daten und neuen Werkzeugen umgehen.",
                List.of("e-akte", "informationssicherheit", "ki-kompetenz", "datenschutz"));
        paths.put(
                author,
                "buergerkontakt",
                "Mit Bürgerinnen und Bürgern",
                "Verständlich schreiben und in schwierigen Gesprächen ruhig bleiben.",
                List.of("einfache-sprache", "deeskalation"));
    }

    private long author() {
        String query = "select id from people_employee where user_name = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, AUTHOR);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getLong(1) : Asker.SYSTEM;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot find the demo author", e);
        }
    }
}
