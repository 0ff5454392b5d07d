package org.rosenstock.launcher.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.mariadb.jdbc.Driver;
import org.rosenstock.launcher.CannotStart;
import org.rosenstock.launcher.Ports;

/** A MariaDB of our own, for development and tests; reachable from this machine alone and without a password. */
public final class LocalDatabase {

    public static final String USER = "rosenstock";
    public static final String PASSWORD = "rosenstock";

    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Process process;
    private final int port;
    private final Path log;

    private LocalDatabase(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts it with the data in this folder, installing it there the first time. */
    public static LocalDatabase start(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        MariaDbFiles files = MariaDbFiles.in(absolute);
        int port = Ports.anyFree();
        Path log = absolute.resolve("mariadb.log");
        ProcessBuilder builder = files.server(port, options());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        try {
            LocalDatabase database = new LocalDatabase(builder.start(), port, log);
            database.awaitConnections();
            return database;
        } catch (IOException e) {
            throw new CannotStart("MariaDB did not start: " + e.getMessage(), e);
        }
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>();
        // A crash of the machine may cost the last second of a demo; in return every commit is ten times faster.
        options.add("--innodb-flush-log-at-trx-commit=2");
        options.add("--innodb-buffer-pool-size=256M");
        options.add("--max-connections=120");
        options.add("--max-allowed-packet=64M");
        if ("root".equals(System.getProperty("user.name"))) {
            options.add("--user=root");
        }
        return options;
    }

    private void awaitConnections() {
        long deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try (Connection connection = connect("")) {
                if (connection.isValid(2)) {
                    return;
                }
            } catch (SQLException e) {
                // Not listening yet.
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        stop();
        throw new CannotStart("MariaDB did not start; its last words are in " + log + ".");
    }

    private Connection connect(String schema) throws SQLException {
        Connection connection = new Driver().connect(url(schema), account());
        if (connection == null) {
            throw new SQLException("the driver does not know this address");
        }
        return connection;
    }

    private static Properties account() {
        Properties account = new Properties();
        account.setProperty("user", USER);
        account.setProperty("password", PASSWORD);
        return account;
    }

    /** Creates the schema unless it is there. */
    public void createSchema(String name) {
        execute("create database if not exists `" + name + "`");
    }

    /** Creates the schema and removes what was in it. */
    public void recreateSchema(String name) {
        execute("create or replace database `" + name + "`");
    }

    private void execute(String sql) {
        try (Connection connection = connect("");
                Statement statement = connection.createStatement()) {
            // A course points to its version in force, and the version to its course: such a pair could never be
            // dropped.
            statement.execute("set foreign_key_checks = 0");
            statement.execute(sql);
        } catch (SQLException e) {
            throw new CannotStart("The database refused \"" + sql + "\": " + e.getMessage(), e);
        }
    }

    public String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Ends it the orderly way, so that the next start needs no recovery. */
    public void stop() {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
