package org.rosenstock.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;

/**
 * The code that is shown in the room. It counts on its day only and for those with a seat only; with a billion of them
 * there is nothing to be had by guessing.
 */
@ApplicationScoped
public class CheckInCodes {

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    /** The code of the day; a fresh one the first time. */
    public String start(long session, LocalDate day) {
        Optional<String> known = of(session, day);
        while (known.isEmpty()) {
            SqlStatement.of(
                            em,
                            "insert ignore into training_check_in (session_id, day, code) values (?1, ?2, ?3)",
                            session,
                            day,
                            AttendancePolicy.code(random::nextInt))
                    .execute();
            known = of(session, day);
        }
        return known.get();
    }

    public Optional<String> of(long session, LocalDate day) {
        return SqlStatement.of(
                        em, "select code from training_check_in where session_id = ?1 and day = ?2", session, day)
                .rows()
                .map(row -> String.valueOf(row[0]))
                .findFirst();
    }

    /** The date whose code of this day it is, for those with a seat there. */
    public Optional<Long> find(String code, LocalDate day, long employee) {
        return SqlStatement.of(
                        em,
                        "select c.session_id from training_check_in c join training_session s on s.id = c.session_id"
                                + " join training_registration r on r.session_id = c.session_id and r.employee_id = ?3"
                                + " and r.state = 'CONFIRMED' where c.day = ?2 and c.code = ?1 and s.state = 'PLANNED'",
                        code,
                        day,
                        employee)
                .rows()
                .map(row -> SqlValues.number(row[0]))
                .findFirst();
    }
}
