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
import org.rosenstock.shared.SqlTables;

/** What is kept about a person's training held by others, and how it ends. */
@ApplicationScoped
@Transactional
class ExternalRecords implements PersonalDataSource {

    private static final String EXTERNAL = "training.external";
    private static final String STEP = "training.externalStep";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<PersonalRecords> recordsOf(long employee) {
        return List.of(PersonalRecords.of(EXTERNAL, entered(employee)), PersonalRecords.of(STEP, steps(employee)));
    }

    private DataTable entered(long employee) {
        return SqlTables.read(
                em,
                "select title, provider, place, first_day, last_day, minutes, cost_cents, purpose, state, requested_at,"
                        + " programme_name, certificate_name from training_external where employee_id = ?1 order by id",
                employee,
                "title",
                "provider",
                "place",
                "heldOn",
                "lastDay",
                "minutes",
                "costCents",
                "purpose",
                "state",
                "requestedAt",
                "programme",
                "certificate");
    }

    private DataTable steps(long employee) {
        return SqlTables.read(
                em,
                "select r.title, t.event, t.to_state, t.reason, t.at from training_external_step t"
                        + " join training_external r on r.id = t.external_id"
                        + " where r.employee_id = ?1 or t.actor_id = ?1 order by t.id",
                employee,
                "title",
                "action",
                "state",
                "reason",
                "at");
    }

    @Override
    public List<Removal> remove(Deadlines deadlines, boolean dryRun) {
        LocalDate over = deadlines.before(RetentionClass.TRAINING);
        String ofThose = "external_id in (select r.id from training_external r where r.last_day < ?1)";
        return List.of(
                new Removal(STEP, SqlTables.delete(em, dryRun, "training_external_step", ofThose, over)),
                new Removal(EXTERNAL, SqlTables.delete(em, dryRun, "training_external", "last_day < ?1", over)));
    }
}
