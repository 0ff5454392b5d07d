package org.rosenstock.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.rosenstock.launcher.CannotStart;
import org.rosenstock.launcher.Ports;
import org.rosenstock.launcher.local.DataFolder;
import org.rosenstock.launcher.local.LocalDatabase;
import org.rosenstock.launcher.local.LocalServer;
import org.rosenstock.launcher.local.ServerLog;

/** The platform with a city of a given size: filled once, then started again on the filled database. */
final class BenchPlatform implements AutoCloseable {

    private final int people;
    private final Path jar;
    private final DataFolder folder;
    private final LocalDatabase database;
    private LocalServer server;
    private LocalServer second;
    private Duration fill = Duration.ZERO;
    private Duration start = Duration.ZERO;

    BenchPlatform(Path jar, int people) {
        this.people = people;
        this.jar = jar;
        folder = DataFolder.open(Path.of("target", "bench", String.valueOf(people)));
        database = LocalDatabase.start(folder.resolve("mariadb"));
        folder.remember(database.handle());
    }

    void start() {
        database.createSchema("rosenstock");
        if (!Files.exists(folder.resolve("filled"))) {
            database.recreateSchema("rosenstock");
            fill = boot();
            server.stop();
            markFilled();
        }
        Jobs jobs = new Jobs(database.url("rosenstock"));
        start = boot();
        System.out.println("waiting for the jobs of the first minutes");
        jobs.awaitIdle().forEach(line -> System.out.println("  job " + line));
    }

    private Duration boot() {
        long begin = System.nanoTime();
        server = boot("server", folder.path());
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private LocalServer boot(String name, Path data) {
        Path log = folder.resolve(name + ".log");
        LocalServer booted =
                LocalServer.start(jar, Ports.anyFree(), environment(data), new ServerLog(log, System.out::println));
        folder.remember(booted.handle());
        if (!booted.awaitReady(Duration.ofMinutes(60))) {
            throw new CannotStart("The server did not start; the reason is in " + log + ".");
        }
        return booted;
    }

    private void markFilled() {
        try {
            Files.createFile(folder.resolve("filled"));
        } catch (IOException e) {
            throw new CannotStart("The folder " + folder.path() + " cannot be written.", e);
        }
    }

    private Map<String, String> environment(Path data) {
        Map<String, String> environment = new HashMap<>();
        environment.put("ROSENSTOCK_DB_URL", database.url("rosenstock"));
        environment.put("ROSENSTOCK_DB_USER", LocalDatabase.USER);
        environment.put("ROSENSTOCK_DB_PASSWORD", LocalDatabase.PASSWORD);
        environment.put("ROSENSTOCK_DATA", data.toString());
        environment.put("ROSENSTOCK_DEMO", "true");
        environment.put("ROSENSTOCK_DEMO_EMPLOYEES", String.valueOf(people));
        return environment;
    }

    String address() {
        return server.address();
    }

    /** Another node on the same database, started when it is asked for. */
    LocalServer second() {
        if (second == null) {
            second = boot("second", folder.resolve("second"));
        }
        return second;
    }

    String database() {
        return database.url("rosenstock");
    }

    int people() {
        return people;
    }

    Duration fillTime() {
        return fill;
    }

    Duration startTime() {
        return start;
    }

    /** Resident memory of the server in megabytes; -1 where the system does not tell. */
    long memory() {
        Path status = Path.of("/proc", String.valueOf(server.handle().pid()), "status");
        try {
            return Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .map(line -> line.replaceAll("[^0-9]", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(-1024)
                    / 1024;
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public void close() {
        if (second != null) {
            second.stop();
        }
        if (server != null) {
            server.stop();
        }
        database.stop();
        folder.close();
    }
}
