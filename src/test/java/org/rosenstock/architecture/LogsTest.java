package org.rosenstock.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The log knows people by their id alone; so do the messages of failures, which end up there. */
class LogsTest {

    private static final Pattern STATEMENT = Pattern.compile(
            "(?:LOG\\.(?:log|info|warning|severe|fine|config)|new (?:NotFound|Refused|IllegalStateException))\\([^;]*;");
    private static final Pattern PERSONAL = Pattern.compile(
            "(?i)(first|last|display|holder|user|full)_?name|initials|e_?mail\\b|\\baddress\\b|password|secret|\\btoken\\(|"
                    + "\\blogin\\b|\\bsubject\\b|\\bbody\\b|\\bnote\\b|answer\\(");

    /** The one-time password of the very first administrator is printed once; there is nobody else to tell it to. */
    private static final String PRINTS_ON_PURPOSE = "FirstAdministrator.java";

    @Test
    void statements_name_nobody() throws IOException {
        Set<String> findings = new TreeSet<>();
        for (Path file : SourceFiles.under(SourceFiles.JAVA, ".java")) {
            if (!PRINTS_ON_PURPOSE.equals(file.getFileName().toString())) {
                STATEMENT
                        .matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .filter(statement -> PERSONAL.matcher(statement).find())
                        .forEach(statement -> findings.add(file.getFileName() + ": " + statement));
            }
        }
        assertThat(findings).as("log the id instead").isEmpty();
    }
}
