package org.rosenstock.launcher.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the server's log in a file and passes on what a person waiting for the start wants to read. */
public final class ServerLog {

    private static final Pattern TOLD = Pattern.compile(
            "\"Level\":\"(INFO|WARNING|SEVERE)\".*\"LoggerName\":\"(org\\.rosenstock[^\"]*)\".*\"LogMessage\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Path file;
    private final Consumer<String> told;

    public ServerLog(Path file, Consumer<String> told) {
        this.file = file;
        this.told = told;
    }

    void follow(InputStream output) {
        Thread reader = new Thread(() -> copy(output), "server-log");
        reader.setDaemon(true);
        reader.start();
    }

    private void copy(InputStream output) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8));
                Writer log = Files.newBufferedWriter(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.write(line);
                log.write('\n');
                log.flush();
                tell(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the server's log could not be kept in " + file, e);
        }
    }

    private void tell(String line) {
        if (!line.startsWith("{")) {
            return;
        }
        Matcher matcher = TOLD.matcher(line);
        if (matcher.find()) {
            told.accept(matcher.group(3).replace("\\\"", "\"").replace("\\n", "\n"));
        }
    }

    public Path file() {
        return file;
    }
}
