package org.rosenstock.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.rosenstock.privacy.Deadlines;
import org.rosenstock.privacy.PersonalDataSource;
import org.rosenstock.privacy.PersonalRecords;
import org.rosenstock.privacy.Removal;
import org.rosenstock.privacy.RetentionClass;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.SqlTables;

/** What this context keeps about a person, and how it ends. */
@ApplicationScoped
@Transactional
class LearningRecords implements PersonalDataSource {

    private static final String LEFT = "employee_id in (select e.id from people_employee e where e.exit_date < ?1)";
    private static final String ENDED = "participation_id in (select p.id from learning_participation p"
            + " where p.completed_at < ?1 or p.completed_at is null and p.touched_at < ?2)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Blobs blobs;

    @Override
    public List<PersonalRecords> recordsOf(long employee) {
        List<PersonalRecords> records = new ArrayList<>();
        for (LearningTable table : LearningTable.values()) {
            records.add(new PersonalRecords(
                    table.category(),
                    table.fields(),
                    SqlTables.read(em, table.sql(), employee).rows()));
        }
        return records;
    }

    @Override
    public List<Removal> remove(Deadlines deadlines, boolean dryRun) {
        return List.of(
                new Removal("learning.attempt", removeAttempts(deadlines, dryRun)),
                new Removal("learning.participation", removeParticipations(deadlines, dryRun)),
                new Removal("learning.extraTime", removeExtraTime(deadlines, dryRun)),
                new Removal("learning.certificate", removeCertificates(deadlines, dryRun)),
                new Removal("learning.assignment", removeAssignments(deadlines, dryRun)));
    }

    /** A course nobody touched for as long as progress outlives an exit has ended too. Answers go with the attempt. */
    private long removeAttempts(Deadlines deadlines, boolean dryRun) {
        return SqlTables.delete(
                em,
                dryRun,
                "learning_attempt",
                ENDED,
                deadlines.beforeUtc(RetentionClass.ATTEMPTS),
                deadlines.beforeUtc(RetentionClass.LEARNING));
    }

    private long removeParticipations(Deadlines deadlines, boolean dryRun) {
        return SqlTables.delete(em, dryRun, "learning_participation", LEFT, deadlines.before(RetentionClass.LEARNING));
    }

    private long removeExtraTime(Deadlines deadlines, boolean dryRun) {
        return SqlTables.delete(em, dryRun, "learning_extra_time", LEFT, deadlines.before(RetentionClass.SPECIAL));
    }

    private long removeCertificates(Deadlines deadlines, boolean dryRun) {
        List<?> files = dryRun
                ? List.of()
                : em.createNativeQuery("select blob_key from learning_certificate where " + LEFT)
                        .setParameter(1, deadlines.before(RetentionClass.EVIDENCE))
                        .getResultList();
        long removed =
                SqlTables.delete(em, dryRun, "learning_certificate", LEFT, deadlines.before(RetentionClass.EVIDENCE));
        files.forEach(key -> blobs.delete((String) key));
        return removed;
    }

    private long removeAssignments(Deadlines deadlines, boolean dryRun) {
        return SqlTables.delete(
                em, dryRun, "learning_assignment", "due_on < ?1", deadlines.before(RetentionClass.ASSIGNMENTS));
    }
}
