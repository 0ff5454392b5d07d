package org.rosenstock.shell.startup;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The one pool of connections; address and account come from the environment. */
@ApplicationScoped
@DataSourceDefinition(
        name = DatabasePool.NAME,
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=ROSENSTOCK_DB_URL}",
        user = "${MPCONFIG=ROSENSTOCK_DB_USER}",
        password = "${MPCONFIG=ROSENSTOCK_DB_PASSWORD}",
        minPoolSize = 4,
        maxPoolSize = 40,
        // Jobs that write what they select would otherwise lock the gaps between all rows they read.
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        properties = {
            // A connection that the database closed meanwhile must not reach a user.
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.fail-all-connections=true",
        })
public class DatabasePool {

    static final String NAME = "java:app/jdbc/rosenstock";

    @Resource(lookup = NAME)
    DataSource dataSource;

    Connection connection() throws SQLException {
        return dataSource.getConnection();
    }

    /** Whether the database answers within two seconds. */
    boolean answers() {
        try (Connection connection = connection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }
}
