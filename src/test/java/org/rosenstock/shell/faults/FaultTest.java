package org.rosenstock.shell.faults;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.FacesException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Trace;

class FaultTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NotFound("course x"), 404),
                Arguments.of(new Refused("no"), 403),
                Arguments.of(new Conflict("shared.conflict.changed"), 409),
                Arguments.of(Rejected.of("page", "shared.paging.page"), 400),
                Arguments.of(new IllegalStateException(), 500));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void finds_the_failure_below_the_wrapping(RuntimeException failure, int status) {
        assertThat(Fault.of(new FacesException(failure)).status()).isEqualTo(status);
    }

    @Test
    void the_log_tells_where_but_not_about_whom() {
        SQLException cause = new SQLException("Duplicate entry 'jmueller' for key 'user_name'", "23000", 1062);
        StringWriter log = new StringWriter();
        new Trace(new IllegalStateException("Jürgen Müller", cause)).printStackTrace(new PrintWriter(log, true));
        assertThat(log.toString())
                .contains("IllegalStateException", "23000 1062", "FaultTest")
                .doesNotContain("jmueller", "Müller");
    }
}
