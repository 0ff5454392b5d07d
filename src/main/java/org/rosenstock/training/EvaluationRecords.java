package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.privacy.Deadlines;
import org.rosenstock.privacy.PersonalDataSource;
import org.rosenstock.privacy.PersonalRecords;
import org.rosenstock.privacy.Removal;
import org.rosenstock.privacy.RetentionClass;
import org.rosenstock.shared.SqlTables;

/** That somebody answered about a date, and how it ends. What was answered belongs to nobody. */
@ApplicationScoped
@Transactional
class EvaluationRecords implements PersonalDataSource {

    private static final String EVALUATION = "training.evaluation";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<PersonalRecords> recordsOf(long employee) {
        return List.of(PersonalRecords.of(
                EVALUATION,
                SqlTables.read(
                        em,
                        "select o.title, s.first_day from training_evaluation_mark m"
                                + " join training_registration r on r.id = m.registration_id"
                                + " join training_session s on s.id = r.session_id"
                                + " join training_offering o on o.id = s.offering_id"
                                + " where r.employee_id = ?1 order by s.first_day, s.id",
                        employee,
                        "title",
                        "heldOn")));
    }

    @Override
    public List<Removal> remove(Deadlines deadlines, boolean dryRun) {
        LocalDate over = deadlines.before(RetentionClass.TRAINING);
        String ofThose = "registration_id in (select r.id from training_registration r"
                + " join training_session s on s.id = r.session_id where s.last_day < ?1)";
        return List.of(
                new Removal(EVALUATION, SqlTables.delete(em, dryRun, "training_evaluation_mark", ofThose, over)));
    }
}
