package org.rosenstock.training.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.rosenstock.shared.SqlStatement;

/** Makes and reads the tickets of this installation, signed with a secret that the database keeps. */
@ApplicationScoped
public class Tickets {

    static final Duration VALID = Duration.ofDays(14);

    private static final String NAME = "ticket";
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    String issue(long registration, long decider) {
        return new Ticket(registration, decider, clock.instant().plus(VALID)).signed(secret());
    }

    /** @throws org.rosenstock.shared.NotFound when it was not made here */
    public Ticket read(String ticket) {
        return Ticket.read(ticket, secret());
    }

    public boolean isOver(Ticket ticket) {
        return !clock.instant().isBefore(ticket.until());
    }

    /** The first who needs it makes it. */
    private byte[] secret() {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        String select = "select secret from training_secret where name = ?1";
        if (SqlStatement.of(em, select, NAME).rows().findAny().isEmpty()) {
            SqlStatement.of(
                            em,
                            "insert ignore into training_secret (name, secret) values (?1, ?2)",
                            NAME,
                            HexFormat.of().formatHex(fresh))
                    .execute();
        }
        String kept =
                (String) SqlStatement.of(em, select, NAME).rows().findFirst().orElseThrow()[0];
        return HexFormat.of().parseHex(kept);
    }
}
