package org.rosenstock.training.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rosenstock.shared.NotFound;

class TicketTest {

    private static final byte[] SECRET = "a secret of this installation".getBytes(StandardCharsets.UTF_8);

    private final Ticket ticket = new Ticket(17, 4, Instant.parse("2026-12-01T08:00:00Z"));

    @Test
    void names_what_it_was_made_for() {
        assertThat(Ticket.read(ticket.signed(SECRET), SECRET)).isEqualTo(ticket);
    }

    @Test
    void nobody_can_name_something_else_with_it() {
        String signed = ticket.signed(SECRET);
        refused(signed.replaceFirst("17", "18"));
        refused(signed.replaceFirst("-4-", "-5-"));
        refused(signed.substring(0, signed.length() - 1) + (signed.endsWith("A") ? "E" : "A"));
        refused(ticket.signed("another secret".getBytes(StandardCharsets.UTF_8)));
        refused("");
        refused("17-4-99999999999999999999-x");
    }

    private static void refused(String text) {
        assertThatThrownBy(() -> Ticket.read(text, SECRET)).isInstanceOf(NotFound.class);
    }
}
