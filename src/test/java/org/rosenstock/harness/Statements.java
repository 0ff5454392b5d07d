package org.rosenstock.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts the statements that a database answers while something happens. */
public final class Statements implements AutoCloseable {

    /** Reads, and procedures or prepared statements that read, as MariaDB counts them over all connections. */
    private static final String COUNTER = "show global status where Variable_name in"
            + " ('Com_select', 'Com_insert', 'Com_insert_select', 'Com_update', 'Com_update_multi', 'Com_delete')";

    /** What else the server does at the same time can only add, so the smallest count is true once it comes again. */
    private static final int AGAIN = 3;

    private static final int MOST_TRIES = 60;

    private final Connection connection;

    private Statements(Connection connection) {
        this.connection = connection;
    }

    static Statements of(String url, String user, String password) {
        try {
            return new Statements(DriverManager.getConnection(url, user, password));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot count statements", e);
        }
    }

    /** How many statements this costs, once whatever is kept after the first time is there. */
    public long of(Runnable request) {
        request.run();
        long fewest = Long.MAX_VALUE;
        int seen = 0;
        for (int tries = 0; tries < MOST_TRIES && seen < AGAIN; tries++) {
            long before = count();
            request.run();
            long cost = count() - before;
            seen = cost < fewest ? 1 : seen + (cost == fewest ? 1 : 0);
            fewest = Math.min(fewest, cost);
        }
        return fewest;
    }

    private long count() {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COUNTER)) {
            long sum = 0;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot count statements", e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
