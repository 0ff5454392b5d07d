package org.rosenstock.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.rosenstock.launcher.CannotStart;
import org.rosenstock.launcher.local.LocalDatabase;

/** The jobs of the platform: what people ask for is measured when the work of the night is over. */
final class Jobs {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();
    private static final int QUIET_SECONDS = 5;
    private static final String WAITING = "select (select count(*) from shared_job where next_at <= utc_timestamp())"
            + " + (select count(*) from shared_job_run where ended_at is null)";
    private static final String LONGEST =
            "select name, timestampdiff(microsecond, started_at, ended_at) / 1000000, items"
                    + " from shared_job_run where timestampdiff(second, started_at, ended_at) >= 1 order by 2 desc";

    private final String url;

    Jobs(String url) {
        this.url = url;
    }

    /** Comes back when no job runs or is about to; names those that took a second or more. */
    List<String> awaitIdle() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int quiet = 0;
        while (quiet < QUIET_SECONDS && System.nanoTime() < deadline) {
            quiet = number(WAITING) == 0 ? quiet + 1 : 0;
            LockSupport.parkNanos(PAUSE);
        }
        return longest();
    }

    private List<String> longest() {
        List<String> lines = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LONGEST)) {
            while (rows.next()) {
                lines.add(String.format("%s %.1f s, %,d rows", rows.getString(1), rows.getDouble(2), rows.getLong(3)));
            }
        } catch (SQLException e) {
            throw new CannotStart("The jobs could not be asked for.", e);
        }
        return lines;
    }

    private long number(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new CannotStart("The jobs could not be asked for.", e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, LocalDatabase.USER, LocalDatabase.PASSWORD);
    }
}
