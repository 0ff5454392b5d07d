package org.rosenstock.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rosenstock.shared.Finding;

class PasswordPolicyTest {

    private static final List<String> NAMES = List.of("jmueller", "100200", "Jürgen", "Müller-Groß");

    @ParameterizedTest
    @ValueSource(strings = {"korrekt pferd batterie", "vier-hohe-linden", "😀😀 über alle Dächer", "jk3.lw9!xq"})
    void takes_long_passwords_of_any_characters(String password) {
        assertThat(PasswordPolicy.check(password, NAMES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kurz, people.password.short",
        "xJMueller-2026, people.password.name",
        "mueller-gross 1, people.password.name",
        "wald100200wald, people.password.name",
        "Rosenstock2026!, people.password.usual",
        "Passwort1234, people.password.usual",
        "1234567890, people.password.usual",
        "abababababab, people.password.usual"
    })
    void refuses_what_is_easily_guessed(String password, String key) {
        assertThat(PasswordPolicy.check(password, NAMES))
                .extracting(Finding::key)
                .containsExactly(key);
    }

    @Test
    void limits_the_length_so_that_hashing_stays_bounded() {
        assertThat(PasswordPolicy.check("ab c".repeat(60), NAMES))
                .extracting(Finding::key)
                .containsExactly("people.password.long");
    }
}
