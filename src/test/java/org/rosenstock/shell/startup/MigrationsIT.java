package org.rosenstock.shell.startup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;

@InContainer
class MigrationsIT {

    @Inject
    Migrations migrations;

    @Inject
    DatabasePool pool;

    @Inject
    StartUp startUp;

    @Test
    void ran_before_the_first_request() throws SQLException {
        assertThat(startUp.isDone()).isTrue();
        assertThat(number("select count(*) from DATABASECHANGELOG")).isPositive();
    }

    @Test
    void run_again_change_nothing() throws SQLException {
        long before = number("select count(*) from DATABASECHANGELOG");
        migrations.run();
        assertThat(number("select count(*) from DATABASECHANGELOG")).isEqualTo(before);
    }

    @Test
    void get_over_a_lock_that_a_dead_node_left() throws SQLException {
        try (Connection connection = pool.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("update DATABASECHANGELOGLOCK set LOCKED = 1, LOCKEDBY = 'a node that died'");
        }
        migrations.run();
        assertThat(number("select count(*) from DATABASECHANGELOGLOCK where LOCKED = 1"))
                .isZero();
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = pool.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
