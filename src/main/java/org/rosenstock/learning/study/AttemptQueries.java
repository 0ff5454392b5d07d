package org.rosenstock.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.ExtraTimeRow;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlValues;

/** Attempts with their questions and answers. */
@ApplicationScoped
public class AttemptQueries {

    private static final String QUESTIONS = """
            select q.id, q.definition, x.answer, coalesce(x.checked, 0)
              from learning_question q
              left join learning_answer x on x.question_id = q.id and x.attempt_id = ?2
             where q.lesson_id = ?1
             order by q.sort
            """;

    private static final String SAVE = """
            insert into learning_answer (attempt_id, question_id, answer, saved_at, checked)
            select a.id, q.id, ?3, ?4, ?5
              from learning_attempt a
              join learning_question q on q.lesson_id = a.lesson_id and q.code = ?2
             where a.id = ?1
                on duplicate key update
                   answer = if(checked, answer, values(answer)),
                   saved_at = if(checked, saved_at, values(saved_at)),
                   checked = checked or values(checked)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    OneAtATime oneAtATime;

    /** A question with the learner's answer, as stored. */
    public record Stored(
            long id, String definition, @Nullable String answer, boolean checked) {}

    /** @param attempt 0 for the bare questions */
    @SuppressWarnings("unchecked")
    public List<Stored> questions(long lesson, long attempt) {
        List<Object[]> rows = em.createNativeQuery(QUESTIONS)
                .setParameter(1, lesson)
                .setParameter(2, attempt)
                .getResultList();
        return rows.stream()
                .map(row ->
                        new Stored(SqlValues.number(row[0]), (String) row[1], (String) row[2], SqlValues.flag(row[3])))
                .toList();
    }

    /** The latest attempt of a participation at a quiz. */
    public Optional<Attempt> latest(long participation, long lesson) {
        return em.createQuery(
                        "select a from Attempt a where a.participationId = :participation and a.lessonId = :lesson"
                                + " order by a.number desc",
                        Attempt.class)
                .setParameter("participation", participation)
                .setParameter("lesson", lesson)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The attempt, while other windows wait until the end of the transaction. */
    public Optional<Attempt> hold(long id) {
        oneAtATime.answering(id);
        return Optional.ofNullable(em.find(Attempt.class, id));
    }

    public void add(Attempt attempt) {
        em.persist(attempt);
        em.flush();
    }

    /** Stores an answer; one that was checked stays as it is. 404 where the quiz has no such question. */
    public void save(long attempt, String question, String answer, Instant at, boolean check) {
        int kept = em.createNativeQuery(SAVE)
                .setParameter(1, attempt)
                .setParameter(2, question)
                .setParameter(3, answer)
                .setParameter(4, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .setParameter(5, check)
                .executeUpdate();
        if (kept == 0) {
            throw new NotFound("question " + question);
        }
    }

    /** Remembers what each answer was worth. */
    public void points(long attempt, long question, int points) {
        em.createNativeQuery("update learning_answer set points = ?3, checked = true"
                        + " where attempt_id = ?1 and question_id = ?2")
                .setParameter(1, attempt)
                .setParameter(2, question)
                .setParameter(3, points)
                .executeUpdate();
    }

    /** More time this person has, in percent. */
    public int extraPercent(long employee) {
        List<?> found = em.createNativeQuery("select percent from learning_extra_time where employee_id = ?1")
                .setParameter(1, employee)
                .getResultList();
        return found.isEmpty() ? 0 : (int) SqlValues.number(found.get(0));
    }

    @SuppressWarnings("unchecked")
    public List<ExtraTimeRow> extraTimes() {
        List<Object[]> rows = em.createNativeQuery("select e.id, concat(e.first_name, ' ', e.last_name),"
                        + " e.staff_number, x.percent from learning_extra_time x"
                        + " join people_employee e on e.id = x.employee_id order by e.last_name, e.first_name, e.id")
                .getResultList();
        return rows.stream()
                .map(row -> new ExtraTimeRow(
                        SqlValues.number(row[0]), (String) row[1], (String) row[2], (int) SqlValues.number(row[3])))
                .toList();
    }

    /** @param percent 0 takes it away */
    public void grantExtra(long employee, int percent) {
        if (percent == 0) {
            em.createNativeQuery("delete from learning_extra_time where employee_id = ?1")
                    .setParameter(1, employee)
                    .executeUpdate();
            return;
        }
        em.createNativeQuery("insert into learning_extra_time (employee_id, percent) values (?1, ?2)"
                        + " on duplicate key update percent = values(percent)")
                .setParameter(1, employee)
                .setParameter(2, percent)
                .executeUpdate();
    }
}
