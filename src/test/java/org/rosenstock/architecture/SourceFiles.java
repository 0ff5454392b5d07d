package org.rosenstock.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the tree, as the tests read them; Maven runs tests in the folder of the pom. */
final class SourceFiles {

    static final Path JAVA = Path.of("src/main/java");
    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path RESOURCES = Path.of("src/main/resources");

    private SourceFiles() {}

    static List<Path> under(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
