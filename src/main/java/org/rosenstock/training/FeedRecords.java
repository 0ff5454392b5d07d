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

/** That somebody subscribed to the own dates, without the secret; it ends after the person has left. */
@ApplicationScoped
@Transactional
class FeedRecords implements PersonalDataSource {

    private static final String FEED = "training.feed";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<PersonalRecords> recordsOf(long employee) {
        return List.of(PersonalRecords.of(
                FEED,
                SqlTables.read(em, "select made_at from training_feed where employee_id = ?1", employee, "createdAt")));
    }

    @Override
    public List<Removal> remove(Deadlines deadlines, boolean dryRun) {
        return List.of(new Removal(
                FEED,
                SqlTables.delete(
                        em,
                        dryRun,
                        "training_feed",
                        "employee_id in (select e.id from people_employee e where e.exit_date < ?1)",
                        deadlines.before(RetentionClass.TOKENS))));
    }
}
