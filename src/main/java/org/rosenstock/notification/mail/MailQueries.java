package org.rosenstock.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.rosenstock.notification.MailRow;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlValues;

/** The outbox as the administration sees it. */
@ApplicationScoped
public class MailQueries {

    private static final String WHERE =
            " from notification_mail where (?1 = '' or state = ?1)" + " and (address like ?2 or subject like ?2)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Newest first; state and text may be empty. */
    public Slice<MailRow> list(String state, String text, Paging paging) {
        String like = SqlValues.like(text);
        Object total = em.createNativeQuery("select count(*)" + WHERE)
                .setParameter(1, state)
                .setParameter(2, like)
                .getSingleResult();
        List<?> rows = em.createNativeQuery("select id, address, subject, body, state, tries, next_try_at, created_at,"
                        + " sent_at, error, recipient_employee_id" + WHERE + " order by created_at desc, id desc")
                .setParameter(1, state)
                .setParameter(2, like)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Slice<>(
                rows.stream().map(Object[].class::cast).map(MailQueries::row).toList(), SqlValues.number(total));
    }

    /** Puts a held or given-up mail back among those that wait. */
    public void sendAgain(long id) {
        int changed = em.createNativeQuery(
                        "update notification_mail set state = 'WAITING', tries = 0, next_try_at = ?1,"
                                + " error = null where id = ?2 and state in ('HELD', 'FAILED')")
                .setParameter(1, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .setParameter(2, id)
                .executeUpdate();
        if (changed == 0) {
            throw new Conflict("notification.outbox.notWaiting");
        }
    }

    private static MailRow row(Object[] row) {
        return new MailRow(
                SqlValues.number(row[0]),
                SqlValues.number(row[10]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (int) SqlValues.number(row[5]),
                SqlValues.instant(row[6]),
                SqlValues.instant(row[7]),
                SqlValues.instantOrNull(row[8]),
                (String) row[9]);
    }
}
