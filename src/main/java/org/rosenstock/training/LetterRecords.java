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

/** Which letters were written about the training of a person, and how that ends. */
@ApplicationScoped
@Transactional
class LetterRecords implements PersonalDataSource {

    private static final String LETTER = "training.letter";
    private static final String OVER = "in (select s.id from training_session s where s.last_day < ?1)";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<PersonalRecords> recordsOf(long employee) {
        return List.of(PersonalRecords.of(
                LETTER,
                SqlTables.read(
                        em,
                        "select o.title, s.first_day, l.kind, l.created_at from training_letter l"
                                + " join training_registration r on r.id = l.registration_id"
                                + " join training_session s on s.id = r.session_id"
                                + " join training_offering o on o.id = s.offering_id where r.employee_id = ?1 order by l.id",
                        employee,
                        "title",
                        "heldOn",
                        "kind",
                        "createdAt")));
    }

    @Override
    public List<Removal> remove(Deadlines deadlines, boolean dryRun) {
        LocalDate over = deadlines.before(RetentionClass.TRAINING);
        long letters = SqlTables.delete(
                em,
                dryRun,
                "training_letter",
                "registration_id in (select r.id from training_registration r where r.session_id " + OVER + ")",
                over);
        SqlTables.delete(em, dryRun, "training_appointment", "session_id " + OVER, over);
        return List.of(new Removal(LETTER, letters));
    }
}
