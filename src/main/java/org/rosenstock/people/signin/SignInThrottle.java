package org.rosenstock.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rosenstock.shared.SqlValues;

/**
 * Makes guessing slow: after five failures in a row a name waits, twice as long each time, a quarter of an hour at
 * most. It counts names that do not exist too, so that waiting tells nothing. A success clears the count.
 */
@ApplicationScoped
public class SignInThrottle {

    static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int LOGIN_LENGTH = 100;

    @PersistenceContext
    EntityManager em;

    public Optional<Instant> blockedUntil(String login, Instant now) {
        List<?> until = em.createNativeQuery("select blocked_until from people_sign_in_failure where login = ?1")
                .setParameter(1, key(login))
                .getResultList();
        return until.stream().map(SqlValues::instant).filter(now::isBefore).findFirst();
    }

    public void failed(String login, Instant now) {
        em.createNativeQuery("insert into people_sign_in_failure (login, failures, last_at, blocked_until)"
                        + " values (?1, 1, ?2, ?2) on duplicate key update failures = failures + 1, last_at = ?2")
                .setParameter(1, key(login))
                .setParameter(2, utc(now))
                .executeUpdate();
        Object failures = em.createNativeQuery("select failures from people_sign_in_failure where login = ?1")
                .setParameter(1, key(login))
                .getSingleResult();
        em.createNativeQuery("update people_sign_in_failure set blocked_until = ?2 where login = ?1")
                .setParameter(1, key(login))
                .setParameter(2, utc(now.plus(waitAfter(((Number) failures).intValue()))))
                .executeUpdate();
    }

    public void succeeded(String login) {
        em.createNativeQuery("delete from people_sign_in_failure where login = ?1")
                .setParameter(1, key(login))
                .executeUpdate();
    }

    /** How long a name waits after so many failures in a row. */
    static Duration waitAfter(int failures) {
        if (failures < FREE_FAILURES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_FAILURES, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static String key(String login) {
        String plain = login.strip().toLowerCase(Locale.ROOT);
        return plain.length() > LOGIN_LENGTH ? plain.substring(0, LOGIN_LENGTH) : plain;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
