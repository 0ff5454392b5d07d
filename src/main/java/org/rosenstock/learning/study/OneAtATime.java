package org.rosenstock.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Lets what one learner does in several windows happen one after another, until the end of the transaction. To be called
 * before anything is read: what the other window has written is then seen.
 */
@ApplicationScoped
public class OneAtATime {

    @PersistenceContext
    EntityManager em;

    /** Of a course that may not have been begun. */
    public void beginning(long employee) {
        lock("select id from people_employee where id = ?1 for update", employee);
    }

    public void studying(long employee, String course) {
        // The inner lock keeps the database from reading the course, and with it all else, as of before the wait.
        em.createNativeQuery("select id from learning_participation where employee_id = ?1 and course_id ="
                        + " (select c.id from learning_course c where c.code = ?2 lock in share mode) for update")
                .setParameter(1, employee)
                .setParameter(2, course)
                .getResultList();
    }

    public void studying(long participation) {
        lock("select id from learning_participation where id = ?1 for update", participation);
    }

    public void answering(long attempt) {
        lock(
                "select a.id from learning_attempt a join learning_participation p on p.id = a.participation_id"
                        + " where a.id = ?1 for update",
                attempt);
    }

    private void lock(String sql, long id) {
        em.createNativeQuery(sql).setParameter(1, id).getResultList();
    }
}
