package org.rosenstock.qualification.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.SqlValues;

/** Counts how often somebody entered a code. A try counts before it is looked at, so that many at once gain nothing. */
@ApplicationScoped
public class CodeTries {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** In a transaction of its own, because what follows may fail. @throws Rejected when the person has to wait */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void count(long employee) {
        Instant now = clock.instant();
        em.createNativeQuery(
                        "insert ignore into qualification_code_try (employee_id, tries, last_at) values (?1, 0, ?2)")
                .setParameter(1, employee)
                .setParameter(2, utc(now))
                .executeUpdate();
        List<?> rows = em.createNativeQuery(
                        "select tries, last_at from qualification_code_try where employee_id = ?1 for update")
                .setParameter(1, employee)
                .getResultList();
        Object[] row = (Object[]) rows.get(0);
        int tries = (int) SqlValues.number(row[0]);
        Instant last = SqlValues.instant(row[1]);
        if (!CodePolicy.mayTry(tries, last, now)) {
            throw Rejected.of("code", "qualification.attend.wait", CodePolicy.WAIT.toMinutes());
        }
        em.createNativeQuery("update qualification_code_try set tries = ?2, last_at = ?3 where employee_id = ?1")
                .setParameter(1, employee)
                .setParameter(2, CodePolicy.triesThatCount(tries, last, now) + 1)
                .setParameter(3, utc(now))
                .executeUpdate();
    }

    /** The code was right. */
    public void forget(long employee) {
        em.createNativeQuery("delete from qualification_code_try where employee_id = ?1")
                .setParameter(1, employee)
                .executeUpdate();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
