package org.rosenstock.qualification.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rosenstock.privacy.Look;
import org.rosenstock.privacy.LookReason;
import org.rosenstock.qualification.FolderReady;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.SqlValues;

/**
 * Who prints which volume, and what is printed. Each call is a transaction of its own: cut off anywhere, the same
 * volume is printed anew and nothing is left over.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FolderDesk {

    /** A node that dies holds its volume this long. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    private static final String FREE = "select f.id from qualification_folder f"
            + " where f.state in ('WAITING', 'WORKING') and f.claimed_until <= ?1 order by f.id limit 1"
            + " for update skip locked";
    private static final String TASK = "select f.id, f.claim, f.volumes_done, f.volumes, f.volume_people, f.people,"
            + " u.name, f.day, f.requirements, f.language, f.reason, f.note, concat(e.first_name, ' ', e.last_name),"
            + " f.asked_at from qualification_folder f join people_employee e on e.id = f.requester_id"
            + " left join people_org_unit u on u.id = f.org_unit_id where f.id = ?1";

    @PersistenceContext
    EntityManager em;

    @Inject
    Blobs blobs;

    @Inject
    Event<FolderReady> ready;

    @Inject
    Clock clock;

    /** Takes up the next volume that nobody is at. */
    Optional<FolderTask> claim() {
        List<?> free = query(FREE, now()).getResultList();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        long id = SqlValues.number(free.get(0));
        query(
                        "update qualification_folder set state = 'WORKING', claim = claim + 1, claimed_until = ?2"
                                + " where id = ?1",
                        id,
                        now().plus(CLAIM))
                .executeUpdate();
        return Optional.of(task((Object[]) query(TASK, id).getSingleResult()));
    }

    /** Notes where the volume will be, before it is there, and clears away what a cut-off run has left. */
    boolean begin(FolderTask task, String key) {
        if (!holds(task)) {
            return false;
        }
        for (Object left : query(
                        "select document_key from qualification_folder_volume where folder_id = ?1 and number >= ?2",
                        task.id(),
                        task.volume())
                .getResultList()) {
            blobs.delete((String) left);
        }
        query("delete from qualification_folder_volume where folder_id = ?1 and number >= ?2", task.id(), task.volume())
                .executeUpdate();
        query("insert into qualification_folder_volume values (?1, ?2, ?3, 0)", task.id(), task.volume(), key)
                .executeUpdate();
        return true;
    }

    /** The volume is printed. @return false when somebody else has taken it up meanwhile */
    boolean finish(FolderTask task, long size) {
        if (!holds(task)) {
            return false;
        }
        query(
                        "update qualification_folder_volume set size = ?3 where folder_id = ?1 and number = ?2",
                        task.id(),
                        task.volume(),
                        size)
                .executeUpdate();
        query(
                        "update qualification_folder set volumes_done = ?2, claimed_until = '2000-01-01',"
                                + " state = if(volumes = ?2, 'READY', 'WORKING'), ready_at = if(volumes = ?2, ?3, null)"
                                + " where id = ?1",
                        task.id(),
                        task.volume(),
                        now())
                .executeUpdate();
        if (task.isLast()) {
            Object requester = query("select requester_id from qualification_folder where id = ?1", task.id())
                    .getSingleResult();
            ready.fire(new FolderReady(task.id(), SqlValues.number(requester), task.day(), task.people()));
        }
        return true;
    }

    /** It waits until somebody asks again. */
    void fail(FolderTask task) {
        if (holds(task)) {
            query("update qualification_folder set state = 'FAILED' where id = ?1", task.id())
                    .executeUpdate();
        }
    }

    private boolean holds(FolderTask task) {
        return !query(
                        "select id from qualification_folder where id = ?1 and claim = ?2 and state = 'WORKING'"
                                + " for update",
                        task.id(),
                        task.claim())
                .getResultList()
                .isEmpty();
    }

    private static FolderTask task(Object[] row) {
        return new FolderTask(
                SqlValues.number(row[0]),
                (int) SqlValues.number(row[1]),
                (int) SqlValues.number(row[2]) + 1,
                (int) SqlValues.number(row[3]),
                (int) SqlValues.number(row[4]),
                (int) SqlValues.number(row[5]),
                (String) row[6],
                SqlValues.date(row[7]),
                (String) row[8],
                Locale.forLanguageTag((String) row[9]),
                new Look(LookReason.valueOf((String) row[10]), (String) row[11]),
                (String) row[12],
                SqlValues.instant(row[13]));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Query query(String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
