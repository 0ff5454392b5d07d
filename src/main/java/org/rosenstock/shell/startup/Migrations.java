package org.rosenstock.shell.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/**
 * Brings the database to the state this version needs. Liquibase keeps its own lock in a table, where it survives a
 * node that died; so a lock of the database session, which dies with its holder, is taken around it.
 */
@ApplicationScoped
class Migrations {

    private static final String CHANGELOG = "liquibase/changelog.yaml";
    private static final int WAIT_SECONDS = 600;

    @Inject
    DatabasePool pool;

    void run() {
        // Liquibase would otherwise report its use to its maker.
        System.setProperty("liquibase.analytics.enabled", "false");
        try (Connection holder = pool.connection();
                Statement lock = holder.createStatement()) {
            take(lock);
            update();
            lock.execute("do release_lock('rosenstock_migrations')");
        } catch (SQLException e) {
            throw new MigrationFailed("The database cannot be reached: " + e.getMessage(), e);
        } catch (LiquibaseException e) {
            throw new MigrationFailed("A migration failed: " + e.getMessage(), e);
        }
    }

    private static void take(Statement lock) throws SQLException {
        String sql = "select get_lock('rosenstock_migrations', " + WAIT_SECONDS + ")";
        try (ResultSet taken = lock.executeQuery(sql)) {
            if (!taken.next() || taken.getInt(1) != 1) {
                throw new MigrationFailed("Another node has been migrating this database for more than ten minutes.");
            }
        }
    }

    private void update() throws SQLException, LiquibaseException {
        try (Connection connection = pool.connection()) {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            Liquibase liquibase = new Liquibase(
                    CHANGELOG, new ClassLoaderResourceAccessor(Migrations.class.getClassLoader()), database);
            liquibase.forceReleaseLocks();
            liquibase.update(new Contexts());
        }
    }
}
