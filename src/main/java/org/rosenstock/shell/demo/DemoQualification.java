package org.rosenstock.shell.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Requirements for the courses that are there, and what everybody has done about them in the last years. With more
 * requirements asked for than courses, the other trainings of the city's table follow, fulfilled by the same courses.
 */
@ApplicationScoped
public class DemoQualification implements DemoPart {

    private static final int YEARS_BACK = 3;
    private static final int FIRST_DUE_DAYS = 30;
    private static final int YEAR = 12;
    private static final Pattern MONTHS = Pattern.compile("(\\d+) m");
    private static final List<Rule> MANDATORY = List.of(
            new Rule("T03", "brandschutz", "Damit Sie im Brandfall wissen, was zu tun ist und wie Sie hinauskommen."),
            new Rule("T18", "informationssicherheit", "Damit niemand über Sie in unsere Systeme gelangt."),
            new Rule("T16", "datenschutz", "Damit Sie mit den Daten der Menschen in unserer Stadt sorgsam umgehen."));

    @Resource(lookup = "java:app/jdbc/rosenstock")
    DataSource dataSource;

    @Inject
    @ConfigProperty(name = "rosenstock.demo.requirements", defaultValue = "3")
    int requirements;

    @Inject
    Clock clock;

    /** A training of the city's table and the course that fulfils it. */
    private record Rule(String training, String course, String purpose) {}

    @Override
    public String name() {
        return "qualification";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void fill() {
        try (Connection connection = dataSource.getConnection()) {
            LocalDate today = LocalDate.now(clock);
            QualificationRows rows = new QualificationRows(connection, today, today.minusYears(YEARS_BACK));
            int number = 0;
            for (Rule rule : rules()) {
                long course = course(connection, rule.course());
                if (course > 0) {
                    rows.write(requirement(rule, ++number, course));
                }
            }
            rows.moveSequences();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot fill the demo qualification", e);
        }
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(MANDATORY);
        for (CSVRecord row : CityFiles.table("trainings.csv")) {
            boolean known = MANDATORY.stream().anyMatch(rule -> rule.training().equals(row.get("id")));
            if (rules.size() < requirements && !known) {
                rules.add(new Rule(
                        row.get("id"),
                        MANDATORY.get(rules.size() % MANDATORY.size()).course(),
                        row.get("title") + "."));
            }
        }
        return rules;
    }

    private static QualificationRows.Requirement requirement(Rule rule, int id, long course) {
        CSVRecord training = CityFiles.table("trainings.csv").stream()
                .filter(row -> row.get("id").equals(rule.training()))
                .findFirst()
                .orElseThrow();
        Matcher months = MONTHS.matcher(training.get("recurrence"));
        return new QualificationRows.Requirement(
                id,
                rule.training().toLowerCase(Locale.ROOT) + "-" + rule.course(),
                training.get("title"),
                course,
                training.get("legal_basis"),
                rule.purpose(),
                FIRST_DUE_DAYS,
                months.find() ? Integer.parseInt(months.group(1)) : YEAR);
    }

    private static long course(Connection connection, String code) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select id from learning_course where code = ?")) {
            statement.setString(1, code);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getLong(1) : 0;
            }
        }
    }
}
