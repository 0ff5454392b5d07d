package org.rosenstock.training.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;

/** Stores who has which secret address. */
@ApplicationScoped
public class FeedRepository {

    /** 256 bits cannot be guessed, so that nothing has to count attempts. */
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Whose dates a secret opens. */
    public record Owner(long employee, String language) {}

    public Optional<String> secret(long employee) {
        return SqlStatement.of(em, "select secret from training_feed where employee_id = ?1", employee)
                .rows()
                .map(row -> (String) row[0])
                .findFirst();
    }

    /** A new secret in the place of the one before. */
    public String renew(long employee) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        SqlStatement.of(
                        em,
                        "insert into training_feed (employee_id, secret, made_at) values (?1, ?2, ?3)"
                                + " on duplicate key update secret = values(secret), made_at = values(made_at)",
                        employee,
                        secret,
                        SqlStatement.utc(clock.instant()))
                .execute();
        return secret;
    }

    public void end(long employee) {
        SqlStatement.of(em, "delete from training_feed where employee_id = ?1", employee)
                .execute();
    }

    /** Nobody for a secret that was ended, and for somebody who has left. */
    public Optional<Owner> owner(String secret) {
        return SqlStatement.of(
                        em,
                        "select e.id, e.language from training_feed f join people_employee e on e.id = f.employee_id"
                                + " where f.secret = ?1 and (e.exit_date is null or e.exit_date >= ?2)",
                        secret,
                        LocalDate.now(clock))
                .rows()
                .map(row -> new Owner(SqlValues.number(row[0]), (String) row[1]))
                .findFirst();
    }
}
