package org.rosenstock.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.rosenstock.people.TokenRow;
import org.rosenstock.shared.SqlValues;

/** Stored access tokens: hashes, never the secrets. */
@ApplicationScoped
public class AccessTokens {

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    public List<TokenRow> list(long employee, LocalDate today) {
        List<Object[]> rows = em.createNativeQuery("select id, name, created_at, expires_on, revoked_at"
                        + " from people_access_token where employee_id = ?1 order by created_at desc, id desc")
                .setParameter(1, employee)
                .getResultList();
        return rows.stream().map(row -> row(row, today)).toList();
    }

    public long add(long employee, String name, String hash, Instant createdAt, LocalDate expiresOn) {
        long id = SqlValues.number(em.createNativeQuery("select next value for people_access_token_seq")
                .getSingleResult());
        em.createNativeQuery(
                        "insert into people_access_token (id, employee_id, name, token_hash, created_at, expires_on)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, employee)
                .setParameter(3, name)
                .setParameter(4, hash)
                .setParameter(5, utc(createdAt))
                .setParameter(6, expiresOn)
                .executeUpdate();
        return id;
    }

    /** False unless the token belongs to this person; revoking twice keeps the first moment. */
    public boolean revoke(long employee, long token, Instant at) {
        return em.createNativeQuery("update people_access_token set revoked_at = coalesce(revoked_at, ?3)"
                                + " where id = ?1 and employee_id = ?2")
                        .setParameter(1, token)
                        .setParameter(2, employee)
                        .setParameter(3, utc(at))
                        .executeUpdate()
                == 1;
    }

    private static TokenRow row(Object[] row, LocalDate today) {
        LocalDate expiresOn = SqlValues.date(row[3]);
        Instant revokedAt = SqlValues.instantOrNull(row[4]);
        return new TokenRow(
                SqlValues.number(row[0]),
                (String) row[1],
                SqlValues.instant(row[2]),
                expiresOn,
                revokedAt,
                revokedAt == null && !expiresOn.isBefore(today));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
