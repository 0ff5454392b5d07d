package org.rosenstock.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.SessionClosed;

/** Begins to ask those who took part as soon as a date is closed. */
@ApplicationScoped
public class EvaluationStart {

    @PersistenceContext
    EntityManager em;

    @Inject
    EvaluationSettings settings;

    @Inject
    Clock clock;

    void closed(@Observes SessionClosed closed) {
        long people = closed.people().stream()
                .filter(each -> each.state() == RegistrationState.ATTENDED || each.state() == RegistrationState.PARTLY)
                .count();
        if (people > 0) {
            SqlStatement.of(
                            em,
                            "insert into training_evaluation (session_id, form_id, edition, last_day, people)"
                                    + " select s.id, f.id, f.edition, ?2, ?3 from training_session s"
                                    + " join training_offering o on o.id = s.offering_id"
                                    + " join training_evaluation_form f on f.id = o.evaluation_form_id where s.id = ?1",
                            closed.session(),
                            LocalDate.now(clock).plusDays(settings.days()),
                            people)
                    .execute();
        }
    }
}
