package org.rosenstock.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The main class of {@code rosenstock.jar}: checks the environment, then hands over to the server around it. */
public final class Server {

    private Server() {}

    public static void main(String[] args) {
        try {
            start(List.of(args));
        } catch (CannotStart e) {
            System.err.println(e.sentence());
            System.exit(1);
        }
    }

    private static void start(List<String> furtherOptions) {
        ServerSettings settings = ServerSettings.from(System.getenv());
        Ports.requireFree(settings.port());
        settings.blobFolder().ifPresent(folder -> System.setProperty("rosenstock.blobs", folder));
        List<String> options = new ArrayList<>(List.of("--disablephonehome", "--nocluster"));
        options.addAll(List.of("--port", String.valueOf(settings.port())));
        options.addAll(List.of("--logproperties", asFile("logging.properties").toString()));
        options.addAll(List.of("--prebootcommandfile", asFile("listener.txt").toString()));
        options.addAll(furtherOptions);
        PayaraMicro.main(options.toArray(String[]::new));
        requireApplication();
    }

    /** The server goes on without an application that failed to start; nobody would be served by that. */
    private static void requireApplication() {
        if (PayaraMicro.getInstance().getRuntime().getDeployedApplicationNames().isEmpty()) {
            throw new CannotStart("Rosenstock did not start; the log above names the reason.");
        }
    }

    /** The server reads its settings from files only. */
    private static Path asFile(String resource) {
        try (InputStream settings = Server.class.getResourceAsStream(resource)) {
            Path file = Files.createTempFile("rosenstock-", "-" + resource);
            file.toFile().deleteOnExit();
            Files.copy(Objects.requireNonNull(settings), file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new CannotStart("The folder for temporary files cannot be written: " + e.getMessage(), e);
        }
    }
}
