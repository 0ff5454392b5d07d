package org.rosenstock.launcher.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rosenstock.launcher.CannotStart;
import org.rosenstock.launcher.Ports;
import org.rosenstock.launcher.ServerSettings;

/** What {@code mvn -Prun} calls: database, server with the demo city, and an orderly end of both. */
public final class RunLocally {

    // A demo of a hundred thousand people takes its time to be filled.
    private static final Duration READY = Duration.ofMinutes(60);

    private final Map<String, String> environment = new HashMap<>(System.getenv());
    // What to do at the end, last started first.
    private final Deque<Runnable> endings = new ArrayDeque<>();
    private final AtomicBoolean ending = new AtomicBoolean();

    private RunLocally() {}

    public static void main(String[] args) {
        RunLocally run = new RunLocally();
        Thread atEnd = new Thread(run::end, "end");
        Runtime.getRuntime().addShutdownHook(atEnd);
        try {
            run.run(Path.of(args[0]));
        } catch (CannotStart e) {
            say(e.sentence());
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Path jar) throws InterruptedException {
        int port = ServerSettings.port(environment);
        DataFolder folder = DataFolder.open(Path.of(environment.getOrDefault("ROSENSTOCK_DATA", ".rosenstock")));
        atEnd(folder::close);
        Ports.requireFree(port);
        startDatabase(folder);
        LocalServer server = startServer(folder, jar, port);
        if (!server.awaitReady(READY)) {
            requireNotEnding();
            throw new CannotStart("The server did not start; the reason is in " + folder.resolve("server.log") + ".");
        }
        greet(server.address(), folder.path());
        int code = server.await();
        requireNotEnding();
        throw new CannotStart(
                "The server ended by itself (" + code + "); the reason is in " + folder.resolve("server.log") + ".");
    }

    /** When the end has been asked for, this thread has nothing more to say; the hook does the rest. */
    private void requireNotEnding() throws InterruptedException {
        if (ending.get()) {
            Thread.currentThread().join();
        }
    }

    private void startDatabase(DataFolder folder) {
        if (environment.containsKey("ROSENSTOCK_DB_URL")) {
            return;
        }
        say("Starting MariaDB with the data in " + folder.resolve("mariadb"));
        LocalDatabase database = LocalDatabase.start(folder.resolve("mariadb"));
        atEnd(database::stop);
        folder.remember(database.handle());
        database.createSchema("rosenstock");
        environment.put("ROSENSTOCK_DB_URL", database.url("rosenstock"));
        environment.put("ROSENSTOCK_DB_USER", LocalDatabase.USER);
        environment.put("ROSENSTOCK_DB_PASSWORD", LocalDatabase.PASSWORD);
    }

    private LocalServer startServer(DataFolder folder, Path jar, int port) {
        environment.put("ROSENSTOCK_DATA", folder.path().toString());
        environment.putIfAbsent("ROSENSTOCK_DEMO", "true");
        // Without the second compiler the server starts in half the time, which counts for more here than full speed.
        environment.putIfAbsent("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        say("Starting the server; its log is " + folder.resolve("server.log"));
        ServerLog log = new ServerLog(folder.resolve("server.log"), RunLocally::say);
        LocalServer server = LocalServer.start(copy(jar, folder), port, environment, log);
        atEnd(server::stop);
        folder.remember(server.handle());
        return server;
    }

    /** The next build replaces the jar in target; a server that runs from it would break. */
    private static Path copy(Path jar, DataFolder folder) {
        try {
            return Files.copy(jar, folder.resolve("rosenstock.jar"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotStart("The server's file could not be copied: " + e.getMessage(), e);
        }
    }

    private static void greet(String address, Path folder) {
        say("");
        say("Rosenstock is ready: " + address);
        say("Demo accounts: employee, lead, hr, author, admin, council (password: rosenstock)");
        say("Data: " + folder + "   End: Ctrl-C");
        say("");
    }

    private void atEnd(Runnable ending) {
        synchronized (endings) {
            endings.push(ending);
        }
    }

    private void end() {
        ending.set(true);
        synchronized (endings) {
            if (endings.size() > 1) {
                say("Stopping Rosenstock …");
            }
            while (!endings.isEmpty()) {
                endings.pop().run();
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
