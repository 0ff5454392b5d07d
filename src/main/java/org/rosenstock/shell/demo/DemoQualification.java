package org.rosenstock.shell.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All trainings of the city's table as rules, and what everybody has done about them in the last years. */
@ApplicationScoped
public class DemoQualification implements DemoPart {

    private static final int YEARS_BACK = 3;

    @Resource(lookup = "java:app/jdbc/rosenstock")
    DataSource dataSource;

    @Inject
    @ConfigProperty(name = "rosenstock.demo.requirements", defaultValue = "100")
    int requirements;

    @Inject
    Clock clock;

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
            for (DemoRule rule : DemoRule.all().stream().limit(requirements).toList()) {
                rows.write(rule);
            }
            rows.moveSequences();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot fill the demo qualification", e);
        }
    }
}
