package org.rosenstock.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Migrations are all included, formatted and lower case. */
class MigrationsTest {

    private static final Path FOLDER = Path.of("liquibase");
    private static final Pattern UPPER_CASE_TABLE =
            Pattern.compile("(?im)^\\s*create\\s+table\\s+(?-i:[a-z_]*[A-Z][A-Za-z_]*)");

    @Test
    void every_migration_is_included() throws IOException {
        String changelog = Files.readString(FOLDER.resolve("changelog.yaml"));
        Set<String> findings = new TreeSet<>();
        for (Path file : SourceFiles.under(FOLDER, ".sql")) {
            String name = file.toString().replace('\\', '/');
            if (!changelog.contains(name)) {
                findings.add(name + " is not included in liquibase/changelog.yaml");
            }
            String sql = Files.readString(file);
            if (!sql.startsWith("--liquibase formatted sql")) {
                findings.add(name + " must start with \"--liquibase formatted sql\"");
            }
            if (UPPER_CASE_TABLE.matcher(sql).find()) {
                findings.add(name + " has a table name in upper case, which differs between systems");
            }
        }
        assertThat(findings)
                .as("a migration that is not run is worse than none")
                .isEmpty();
    }
}
