package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rosenstock.privacy.Deadlines;
import org.rosenstock.privacy.PersonalDataSource;
import org.rosenstock.privacy.PersonalRecords;
import org.rosenstock.privacy.Removal;
import org.rosenstock.privacy.RetentionClass;
import org.rosenstock.shared.SqlTables;

/** What is kept about who was there, and how it ends. */
@ApplicationScoped
@Transactional
class AttendanceRecords implements PersonalDataSource {

    private static final String ATTENDANCE = "training.attendance";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<PersonalRecords> recordsOf(long employee) {
        return List.of(PersonalRecords.of(
                ATTENDANCE,
                SqlTables.read(
                        em,
                        "select o.title, a.day, a.mark, a.marked_at from training_attendance a"
                                + " join training_registration r on r.id = a.registration_id"
                                + " join training_session s on s.id = r.session_id"
                                + " join training_offering o on o.id = s.offering_id"
                                + " where r.employee_id = ?1 or a.marked_by = ?1 order by a.day, r.id",
                        employee,
                        "title",
                        "heldOn",
                        "state",
                        "at")));
    }

    @Override
    public List<Removal> remove(Deadlines deadlines, boolean dryRun) {
        return List.of(new Removal(
                ATTENDANCE,
                SqlTables.delete(
                        em, dryRun, "training_attendance", "day < ?1", deadlines.before(RetentionClass.TRAINING))));
    }
}
