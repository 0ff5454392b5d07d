package org.rosenstock.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.SqlValues;

/** Sends one waiting mail under a row lock, so that several nodes share the work and none sends it twice. */
@ApplicationScoped
class MailDelivery {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());
    private static final int ERROR_LENGTH = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    MailSender sender;

    @Inject
    CoreHours hours;

    /** @return false when nothing may leave at this moment */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean deliverOne(Instant now) {
        List<?> rows = em.createNativeQuery("select id, address, subject, body, html, tries, calendar_method, calendar"
                        + " from notification_mail"
                        + " where state = 'WAITING' and next_try_at <= ?1 and (?2 or not core_hours) order by next_try_at, id limit 1"
                        + " for update skip locked")
                .setParameter(1, utc(now))
                .setParameter(2, hours.hours().allow(now))
                .getResultList();
        if (rows.isEmpty()) {
            return false;
        }
        deliver((Object[]) rows.get(0), now);
        return true;
    }

    private void deliver(Object[] row, Instant now) {
        long id = SqlValues.number(row[0]);
        int tries = (int) SqlValues.number(row[5]) + 1;
        try {
            sender.send(id, letter(row));
            update(id, MailState.SENT, tries, now, null);
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "mail {0} could not be sent: {1}", new Object[] {
                id, e.getClass().getSimpleName()
            });
            Optional<Instant> next = Refusal.isFinal(e) ? Optional.empty() : RetryPolicy.next(tries, now);
            update(id, next.isPresent() ? MailState.WAITING : MailState.FAILED, tries, next.orElse(now), reason(e));
        }
    }

    private static Letter letter(Object[] row) {
        Invite invite = row[7] == null ? null : new Invite((String) row[6], (String) row[7]);
        return new Letter((String) row[1], (String) row[2], (String) row[3], (String) row[4], invite);
    }

    private void update(long id, MailState state, int tries, Instant at, @Nullable String error) {
        em.createNativeQuery("update notification_mail set state = ?1, tries = ?2, next_try_at = ?3, error = ?4,"
                        + " sent_at = if(?1 = 'SENT', ?3, null) where id = ?5")
                .setParameter(1, state.name())
                .setParameter(2, tries)
                .setParameter(3, utc(at))
                .setParameter(4, error)
                .setParameter(5, id)
                .executeUpdate();
    }

    private static String reason(MessagingException e) {
        String text = e.getClass().getSimpleName() + ": " + e.getMessage();
        return text.length() > ERROR_LENGTH ? text.substring(0, ERROR_LENGTH) : text;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
