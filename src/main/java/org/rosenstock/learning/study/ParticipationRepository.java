package org.rosenstock.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;

/** Who takes what, and which lessons are done. */
@ApplicationScoped
public class ParticipationRepository {

    @PersistenceContext
    EntityManager em;

    /** @throws Conflict when the same run was begun at the same time in another window */
    public Participation add(Participation participation) {
        try {
            em.persist(participation);
            em.flush();
            return participation;
        } catch (PersistenceException e) {
            throw new Conflict("learning.course.conflict.begun", e);
        }
    }

    /** The latest run of this person. */
    public Optional<Participation> latest(long employee, long course) {
        return em.createQuery(
                        "select p from Participation p where p.employeeId = :employee and p.courseId = :course"
                                + " order by p.run desc",
                        Participation.class)
                .setParameter("employee", employee)
                .setParameter("course", course)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when there is none with this id */
    public Participation get(long id) {
        return Optional.ofNullable(em.find(Participation.class, id))
                .orElseThrow(() -> new NotFound("participation " + id));
    }

    /**
     * Records that a lesson was reported, and from when it counts.
     *
     * @param doneAt absent while a lead has to confirm it
     */
    public void report(long participation, long lesson, Instant at, @Nullable Instant doneAt) {
        em.createNativeQuery(
                        "insert ignore into learning_lesson_done (participation_id, lesson_id, reported_at, done_at)"
                                + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, participation)
                .setParameter(2, lesson)
                .setParameter(3, utc(at))
                .setParameter(4, doneAt == null ? null : utc(doneAt))
                .executeUpdate();
    }

    /** @return false when nothing was waiting */
    public boolean confirm(long participation, long lesson, long by, Instant at) {
        return em.createNativeQuery("update learning_lesson_done set done_at = ?3, confirmed_by = ?4"
                                + " where participation_id = ?1 and lesson_id = ?2 and done_at is null")
                        .setParameter(1, participation)
                        .setParameter(2, lesson)
                        .setParameter(3, utc(at))
                        .setParameter(4, by)
                        .executeUpdate()
                == 1;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
