package org.rosenstock.launcher.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.rosenstock.launcher.CannotStart;

/** {@code rosenstock.jar} as a process of its own. */
public final class LocalServer {

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration STOP = Duration.ofSeconds(40);

    private final Process process;
    private final int port;

    private LocalServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it; {@code environment} is added to that of this process, {@code lines} gets its output. */
    public static LocalServer start(Path jar, int port, Map<String, String> environment, ServerLog lines) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:MaxMetaspaceSize=320m", "-Xss512k"));
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("ROSENSTOCK_PORT", String.valueOf(port));
        try {
            Process process = builder.start();
            lines.follow(process.getInputStream());
            return new LocalServer(process, port);
        } catch (IOException e) {
            throw new CannotStart("The server did not start: " + e.getMessage(), e);
        }
    }

    /** Waits until the server says that it is ready; false when it ended instead or took longer. */
    public boolean awaitReady(Duration limit) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        long deadline = System.nanoTime() + limit.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (isReady(client)) {
                return true;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return false;
    }

    private boolean isReady(HttpClient client) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Returns when the server has ended, with its exit code. */
    public int await() throws InterruptedException {
        return process.waitFor();
    }

    public void stop() {
        // Through the handle: Process.destroy would cut off the last lines of the log.
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
