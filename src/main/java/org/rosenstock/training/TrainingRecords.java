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
import org.rosenstock.shared.DataTable;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlTables;

/** What this context keeps about a person, and how it ends. */
@ApplicationScoped
@Transactional
class TrainingRecords implements PersonalDataSource {

    private static final String REGISTRATION = "training.registration";
    private static final String STEP = "training.step";
    private static final String SUPPORT = "training.support";
    private static final String TRAINER = "training.trainer";

    /** Of registrations whose date ended before the day. */
    private static final String OVER = "session_id in (select s.id from training_session s where s.last_day < ?1)";

    private static final String DATE = " join training_session s on s.id = r.session_id"
            + " join training_offering o on o.id = s.offering_id where ";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<PersonalRecords> recordsOf(long employee) {
        return List.of(
                PersonalRecords.of(REGISTRATION, registrations(employee)),
                PersonalRecords.of(STEP, steps(employee)),
                PersonalRecords.of(SUPPORT, support(employee)),
                PersonalRecords.of(TRAINER, held(employee)));
    }

    private DataTable registrations(long employee) {
        return SqlTables.read(
                em,
                "select o.title, s.first_day, r.state, r.purpose, r.mandatory, r.cost_cents, r.requested_at,"
                        + " concat(b.first_name, ' ', b.last_name) from training_registration r"
                        + " join training_session s on s.id = r.session_id join training_offering o on o.id = s.offering_id"
                        + " left join people_employee b on b.id = r.requested_by"
                        + " where r.employee_id = ?1 or r.requested_by = ?1 order by r.id",
                employee,
                "title",
                "heldOn",
                "state",
                "purpose",
                "duty",
                "costCents",
                "requestedAt",
                "requestedBy");
    }

    private DataTable steps(long employee) {
        return SqlTables.read(
                em,
                "select o.title, s.first_day, t.event, t.to_state, t.reason, t.at from training_registration_step t"
                        + " join training_registration r on r.id = t.registration_id" + DATE
                        + "r.employee_id = ?1 or t.actor_id = ?1 order by t.id",
                employee,
                "title",
                "heldOn",
                "action",
                "state",
                "reason",
                "at");
    }

    private DataTable support(long employee) {
        return SqlTables.read(
                em,
                "select o.title, s.first_day from training_registration r" + DATE
                        + "r.employee_id = ?1 and r.support order by r.id",
                employee,
                "title",
                "heldOn");
    }

    private DataTable held(long employee) {
        return SqlTables.read(
                em,
                "select o.title, s.first_day from training_session_trainer r" + DATE
                        + "r.employee_id = ?1 order by s.first_day",
                employee,
                "title",
                "heldOn");
    }

    @Override
    public List<Removal> remove(Deadlines deadlines, boolean dryRun) {
        LocalDate over = deadlines.before(RetentionClass.TRAINING);
        String ofThose = "registration_id in (select r.id from training_registration r where r." + OVER + ")";
        return List.of(
                new Removal(STEP, SqlTables.delete(em, dryRun, "training_registration_step", ofThose, over)),
                new Removal(REGISTRATION, SqlTables.delete(em, dryRun, "training_registration", OVER, over)),
                new Removal(SUPPORT, support(deadlines.before(RetentionClass.TRAINING_SUPPORT), dryRun)),
                new Removal(TRAINER, SqlTables.delete(em, dryRun, "training_session_trainer", OVER, over)));
    }

    /** Ends with the date it was asked for. */
    private long support(LocalDate day, boolean dryRun) {
        String condition = " where support and " + OVER;
        return dryRun
                ? SqlStatement.of(em, "select count(*) from training_registration" + condition, day)
                        .number()
                : SqlStatement.of(em, "update training_registration set support = false" + condition, day)
                        .execute();
    }
}
