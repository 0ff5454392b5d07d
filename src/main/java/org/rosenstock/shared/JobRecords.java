package org.rosenstock.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Claims and records of job runs. Each call is a transaction of its own, so that other nodes see it at once. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JobRecords {

    /** A node that dies holds its claim this long; no job may run longer. */
    private static final Duration CLAIM = Duration.ofHours(2);

    private static final int MESSAGE_LENGTH = 1000;

    @PersistenceContext
    EntityManager em;

    boolean isDue(String name, Instant now) {
        List<?> later = em.createNativeQuery(
                        "select 1 from shared_job where name = ?1 and (next_at > ?2 or claimed_until > ?2)")
                .setParameter(1, name)
                .setParameter(2, utc(now))
                .getResultList();
        return later.isEmpty();
    }

    /** True when this node may run the job: exactly one of several that ask at once. */
    boolean claim(String name, Instant now) {
        em.createNativeQuery("insert ignore into shared_job (name, next_at, claimed_until) values (?1, ?2, ?2)")
                .setParameter(1, name)
                .setParameter(2, utc(now))
                .executeUpdate();
        return em.createNativeQuery("update shared_job set claimed_until = ?3 where name = ?1 and claimed_until <= ?2")
                        .setParameter(1, name)
                        .setParameter(2, utc(now))
                        .setParameter(3, utc(now.plus(CLAIM)))
                        .executeUpdate()
                == 1;
    }

    void release(String name, Instant next) {
        em.createNativeQuery("update shared_job set claimed_until = '2000-01-01', next_at = ?2 where name = ?1")
                .setParameter(1, name)
                .setParameter(2, utc(next))
                .executeUpdate();
    }

    long started(String name, Instant at) {
        em.createNativeQuery("insert into shared_job_run (name, started_at, state, items, message)"
                        + " values (?1, ?2, 'RUNNING', 0, '')")
                .setParameter(1, name)
                .setParameter(2, utc(at))
                .executeUpdate();
        return SqlValues.number(em.createNativeQuery("select last_insert_id()").getSingleResult());
    }

    void ended(long run, String state, JobProgress progress, Instant at, boolean quiet) {
        if (quiet && progress.done() == 0) {
            em.createNativeQuery("delete from shared_job_run where id = ?1")
                    .setParameter(1, run)
                    .executeUpdate();
            return;
        }
        String message = progress.message();
        em.createNativeQuery(
                        "update shared_job_run set ended_at = ?2, state = ?3, items = ?4, message = ?5 where id = ?1")
                .setParameter(1, run)
                .setParameter(2, utc(at))
                .setParameter(3, state)
                .setParameter(4, progress.done())
                .setParameter(5, message.length() > MESSAGE_LENGTH ? message.substring(0, MESSAGE_LENGTH) : message)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Slice<JobRun> runs(Paging paging) {
        Object total =
                em.createNativeQuery("select count(*) from shared_job_run").getSingleResult();
        List<Object[]> rows = em.createNativeQuery("select id, name, started_at, ended_at, state, items, message"
                        + " from shared_job_run order by id desc")
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Slice<>(rows.stream().map(JobRecords::run).toList(), SqlValues.number(total));
    }

    private static JobRun run(Object[] row) {
        return new JobRun(
                SqlValues.number(row[0]),
                (String) row[1],
                SqlValues.instant(row[2]),
                SqlValues.instantOrNull(row[3]),
                (String) row[4],
                SqlValues.number(row[5]),
                (String) row[6]);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
