package org.rosenstock.qualification.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.ObjectionRow;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlValues;

/** Keeps what people object to beside the records, which stay as they are. */
@ApplicationScoped
public class ObjectionRepository {

    private static final String FROM = " from qualification_objection o join people_employee e on e.id = o.employee_id"
            + " join qualification_evidence v on v.id = o.evidence_id";

    private static final String SELECT = "select o.id, o.employee_id, concat(e.first_name, ' ', e.last_name),"
            + " o.evidence_id, v.title, v.fulfilled_on, o.reason, o.raised_at, o.state, o.answer" + FROM;

    private static final String WAITING = " where o.state = 'OPEN' and o.employee_id <> ?1";

    private static final String SETTLE = "update qualification_objection set state = ?2, settled_by = ?3,"
            + " settled_at = ?4, answer = ?5 where state = 'OPEN' and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @return id */
    public long add(long employee, long evidence, String reason) {
        em.createNativeQuery("insert into qualification_objection (employee_id, evidence_id, reason, raised_at)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, employee)
                .setParameter(2, evidence)
                .setParameter(3, reason)
                .setParameter(4, now())
                .executeUpdate();
        return SqlValues.number(em.createNativeQuery("select last_insert_id()").getSingleResult());
    }

    public boolean isOpen(long evidence) {
        return !em.createNativeQuery(
                        "select id from qualification_objection where evidence_id = ?1 and open = 1" + " for update")
                .setParameter(1, evidence)
                .getResultList()
                .isEmpty();
    }

    /** The latest one to each record of this person. */
    public List<ObjectionRow> of(long employee) {
        return rows(em.createNativeQuery(SELECT + " where o.id in (select max(l.id) from qualification_objection l"
                        + " where l.employee_id = ?1 group by l.evidence_id)")
                .setParameter(1, employee));
    }

    /** Those of others that nobody has answered, oldest first. */
    public Slice<ObjectionRow> open(long notOf, Paging paging) {
        Query count = em.createNativeQuery("select count(*)" + FROM + WAITING).setParameter(1, notOf);
        Query list = em.createNativeQuery(SELECT + WAITING + " order by o.raised_at, o.id")
                .setParameter(1, notOf)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size());
        return new Slice<>(rows(list), SqlValues.number(count.getSingleResult()));
    }

    /** @throws NotFound when there is none */
    public ObjectionRow get(long id) {
        return rows(em.createNativeQuery(SELECT + " where o.id = ?1").setParameter(1, id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("objection " + id));
    }

    /** The record stays. @throws Conflict when it was settled before */
    public void decline(long id, long by, String answer) {
        if (settle("id = ?1", id, ObjectionRow.State.DECLINED, by, answer) == 0) {
            throw new Conflict("objection " + id + " was settled before");
        }
    }

    /** The record was corrected or taken back: what was objected to it is done with. */
    public void settle(long evidence, long by) {
        settle("evidence_id = ?1", evidence, ObjectionRow.State.SETTLED, by, null);
    }

    private int settle(String which, long id, ObjectionRow.State state, long by, @Nullable String answer) {
        return em.createNativeQuery(SETTLE + which)
                .setParameter(1, id)
                .setParameter(2, state.name())
                .setParameter(3, by)
                .setParameter(4, now())
                .setParameter(5, answer)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<ObjectionRow> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new ObjectionRow(
                                SqlValues.number(row[0]),
                                SqlValues.number(row[1]),
                                (String) row[2],
                                SqlValues.number(row[3]),
                                (String) row[4],
                                SqlValues.date(row[5]),
                                (String) row[6],
                                SqlValues.instant(row[7]),
                                ObjectionRow.State.valueOf((String) row[8]),
                                (String) row[9]))
                        .toList();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
