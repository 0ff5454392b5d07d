package org.rosenstock.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the virus scanner of the house about a file before it is kept: the program named by {@code ROSENSTOCK_SCAN}
 * (such as {@code clamdscan}) is called with the path of the file and ends with 0 when nothing was found, as scanners do.
 * Without a program nothing is asked. A scanner that does not answer lets nothing through.
 */
@ApplicationScoped
public class VirusScan {

    private static final int SECONDS = 60;

    @Inject
    @ConfigProperty(name = "rosenstock.scan", defaultValue = "-")
    String program = "-";

    /** @param field name of the input for the finding @throws Rejected unless the scanner finds the file harmless */
    public void check(String field, Path file) {
        if (program.equals("-")) {
            return;
        }
        switch (answer(file)) {
            case 0 -> {}
            case 1 -> throw Rejected.of(field, "shared.upload.virus");
            default -> throw Rejected.of(field, "shared.upload.noScan");
        }
    }

    private int answer(Path file) {
        try {
            Process scan = new ProcessBuilder(program, file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (scan.waitFor(SECONDS, TimeUnit.SECONDS)) {
                return scan.exitValue();
            }
            scan.destroyForcibly();
            return -1;
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
