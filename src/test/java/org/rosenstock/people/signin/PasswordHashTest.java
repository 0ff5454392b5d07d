package org.rosenstock.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private final PasswordHash hash = new PasswordHash();

    @Test
    void accepts_the_password_it_was_made_from() {
        String stored = hash.of("Grüße aus dem Rathaus");
        assertThat(hash.matches("Grüße aus dem Rathaus", stored)).isTrue();
        assertThat(hash.matches("Grüsse aus dem Rathaus", stored)).isFalse();
    }

    @Test
    void never_makes_the_same_hash_twice() {
        assertThat(hash.of("rosenstock")).isNotEqualTo(hash.of("rosenstock"));
    }

    @Test
    void says_no_to_what_is_no_hash() {
        assertThat(hash.matches("rosenstock", "rosenstock")).isFalse();
    }
}
