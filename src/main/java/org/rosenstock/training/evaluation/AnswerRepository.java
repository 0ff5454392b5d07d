package org.rosenstock.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.EvaluationAnswers;

/** Counts answers and marks who gave one, so that nothing ties the one to the other. */
@ApplicationScoped
public class AnswerRepository {

    private static final String SELECT =
            "select form_id, edition, last_day from training_evaluation where session_id = ?1";

    @PersistenceContext
    EntityManager em;

    /** What is asked about a date. @param lastDay on which answers are taken */
    public record Asked(long form, int edition, LocalDate lastDay) {}

    /** The registration by which somebody took part. @throws Refused when the person did not */
    public long seat(long session, long employee) {
        return SqlStatement.of(
                        em,
                        "select id from training_registration where session_id = ?1 and employee_id = ?2"
                                + " and state in ('ATTENDED', 'PARTLY')",
                        session,
                        employee)
                .numbers()
                .findFirst()
                .orElseThrow(() -> new Refused("evaluation of session " + session + " by employee " + employee));
    }

    public Optional<Asked> asked(long session) {
        return read(SELECT, session);
    }

    /** Until the transaction ends nobody else answers about this date. @throws Conflict when nothing is asked */
    public Asked lock(long session) {
        return read(SELECT + " for update", session).orElseThrow(() -> new Conflict("training.evaluation.notOpen"));
    }

    private Optional<Asked> read(String sql, long session) {
        return SqlStatement.of(em, sql, session)
                .rows()
                .map(row -> new Asked(SqlValues.number(row[0]), (int) SqlValues.number(row[1]), SqlValues.date(row[2])))
                .findFirst();
    }

    public boolean isMarked(long registration) {
        return SqlStatement.of(
                                em,
                                "select count(*) from training_evaluation_mark where registration_id = ?1",
                                registration)
                        .number()
                > 0;
    }

    /** Called under the lock of what is asked, with answers that fit. */
    public void add(long session, long registration, EvaluationAnswers given) {
        SqlStatement.of(em, "insert into training_evaluation_mark (registration_id) values (?1)", registration)
                .execute();
        SqlStatement.of(em, "update training_evaluation set answers = answers + 1 where session_id = ?1", session)
                .execute();
        given.choices().forEach((question, choice) -> count(session, question, choice));
        given.texts().forEach((question, text) -> keep(session, question, text.strip()));
    }

    private void count(long session, long question, int choice) {
        SqlStatement.of(
                        em,
                        "insert into training_evaluation_count (session_id, question_id, choice, number)"
                                + " values (?1, ?2, ?3, 1) on duplicate key update number = number + 1",
                        session,
                        question,
                        choice)
                .execute();
    }

    private void keep(long session, long question, String text) {
        if (!text.isEmpty()) {
            SqlStatement.of(
                            em,
                            "insert into training_evaluation_text (id, session_id, question_id, answer)"
                                    + " values (?1, ?2, ?3, ?4)",
                            UUID.randomUUID().toString(),
                            session,
                            question,
                            text)
                    .execute();
        }
    }
}
