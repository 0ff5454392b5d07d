package org.rosenstock.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Who changed what in the administration. Written in the transaction of the change; never changed afterwards. */
@ApplicationScoped
@Transactional
public class AuditLog {

    private static final int DETAIL_LENGTH = 2000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * @param actor id of the employee who acts, 0 for the system
     * @param action stable name, such as "people.employee.end"
     */
    public void record(long actor, String action, String object, String detail) {
        em.createNativeQuery("insert into shared_audit (at, actor_id, action, object, detail) values (?, ?, ?, ?, ?)")
                .setParameter(1, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .setParameter(2, actor)
                .setParameter(3, action)
                .setParameter(4, object)
                .setParameter(5, detail.length() > DETAIL_LENGTH ? detail.substring(0, DETAIL_LENGTH) : detail)
                .executeUpdate();
    }

    /** Newest first; {@code text} filters by action, object, detail or actor. For the administration only. */
    @SuppressWarnings("unchecked")
    public Slice<AuditEntry> list(String text, Paging paging) {
        String where = " from shared_audit a left join people_employee e on e.id = a.actor_id where a.action like ?1"
                + " or a.object like ?1 or a.detail like ?1 or concat(e.first_name, ' ', e.last_name) like ?1";
        String like = SqlValues.like(text);
        Number total = (Number) em.createNativeQuery("select count(*)" + where)
                .setParameter(1, like)
                .getSingleResult();
        List<Object[]> rows = em.createNativeQuery(
                        "select a.at, coalesce(concat(e.first_name, ' ', e.last_name), 'System'), a.action, a.object, a.detail"
                                + where + " order by a.id desc")
                .setParameter(1, like)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Slice<>(rows.stream().map(AuditLog::entry).toList(), total.longValue());
    }

    private static AuditEntry entry(Object[] row) {
        return new AuditEntry(
                SqlValues.instant(row[0]), (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }
}
