package org.rosenstock.harness;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.rosenstock.launcher.CannotStart;
import org.rosenstock.launcher.Ports;
import org.rosenstock.launcher.local.DataFolder;
import org.rosenstock.launcher.local.LocalDatabase;
import org.rosenstock.launcher.local.LocalServer;
import org.rosenstock.launcher.local.ServerLog;

/** What the integration tests of one build share: a database, and the product itself once a browser asks for it. */
public final class TestEnvironment {

    private static final String IN_CONTAINER = "rosenstock_it";
    private static final String BROWSER = "rosenstock_browser";

    private static TestEnvironment instance;

    private final DataFolder folder;
    private final LocalDatabase database;
    private LocalServer server;
    private boolean ready;

    private TestEnvironment() {
        folder = DataFolder.open(Path.of("target", "it"));
        database = LocalDatabase.start(folder.resolve("mariadb"));
        folder.remember(database.handle());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "end-of-tests"));
    }

    /** Started once for the whole build, ended with it. */
    public static synchronized TestEnvironment get() {
        if (instance == null) {
            instance = new TestEnvironment();
        }
        return instance;
    }

    /** Makes an empty schema and tells arquillian.xml of it, which reads system properties. */
    void prepareInContainer() {
        database.recreateSchema(IN_CONTAINER);
        System.setProperty("rosenstock.it.url", database.url(IN_CONTAINER));
        System.setProperty("rosenstock.it.blobs", folder.resolve("blobs-it").toString());
    }

    /** The product in demo mode as a user would start it; its address. */
    public synchronized String server() {
        if (server == null) {
            database.recreateSchema(BROWSER);
            server = start("browser");
            ready = server.awaitReady(Duration.ofMinutes(4));
        }
        if (!ready) {
            // Said to every test that asks, so that none of them tries its luck with half a server.
            throw new CannotStart(
                    "The server for the browser tests did not start; the reason is in target/browser-server.log.");
        }
        return server.address();
    }

    /** Starts the product of {@link #server()} a second time on the same database; whoever asks for it stops it. */
    public synchronized LocalServer secondServer() {
        server();
        LocalServer second = start("second");
        if (!second.awaitReady(Duration.ofMinutes(4))) {
            throw new CannotStart("The second server did not start; the reason is in target/second-server.log.");
        }
        return second;
    }

    private LocalServer start(String name) {
        LocalServer started = LocalServer.start(
                Path.of("target", "rosenstock.jar"),
                Ports.anyFree(),
                environment(name),
                new ServerLog(Path.of("target", name + "-server.log"), line -> {}));
        folder.remember(started.handle());
        return started;
    }

    /** A connection to the database of {@link #server()}. */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(BROWSER), LocalDatabase.USER, LocalDatabase.PASSWORD);
    }

    /** Counts what the product of {@link #server()} asks its database. */
    public Statements statements() {
        return Statements.of(database.url(BROWSER), LocalDatabase.USER, LocalDatabase.PASSWORD);
    }

    private Map<String, String> environment(String name) {
        Map<String, String> environment = new HashMap<>();
        environment.put("ROSENSTOCK_DB_URL", database.url(BROWSER));
        environment.put("ROSENSTOCK_DB_USER", LocalDatabase.USER);
        environment.put("ROSENSTOCK_DB_PASSWORD", LocalDatabase.PASSWORD);
        environment.put("ROSENSTOCK_DATA", folder.resolve(name).toString());
        environment.put("ROSENSTOCK_DEMO", "true");
        environment.put("ROSENSTOCK_DEMO_EMPLOYEES", "300");
        // A server that lives for minutes starts in half the time without the second compiler.
        environment.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        return environment;
    }

    private void stop() {
        if (server != null) {
            server.stop();
        }
        database.stop();
        folder.close();
    }
}
