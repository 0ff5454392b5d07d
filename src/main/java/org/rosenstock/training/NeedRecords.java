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

/** What is kept of what a person would like to attend, and how it ends. */
@ApplicationScoped
@Transactional
class NeedRecords implements PersonalDataSource {

    private static final String NEED = "training.need";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<PersonalRecords> recordsOf(long employee) {
        return List.of(PersonalRecords.of(
                NEED,
                SqlTables.read(
                        em,
                        "select o.title, n.wish, n.noted_at from training_need n"
                                + " join training_offering o on o.id = n.offering_id where n.employee_id = ?1"
                                + " order by n.id",
                        employee,
                        "title",
                        "wish",
                        "notedAt")));
    }

    @Override
    public List<Removal> remove(Deadlines deadlines, boolean dryRun) {
        return List.of(new Removal(
                NEED,
                SqlTables.delete(
                        em,
                        dryRun,
                        "training_need",
                        "noted_at < ?1 or employee_id in (select e.id from people_employee e where e.exit_date < ?2)",
                        deadlines.beforeUtc(RetentionClass.TRAINING_NEED),
                        deadlines.today())));
    }
}
