package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.rosenstock.qualification.evidence.EvidenceRemoval;
import org.rosenstock.qualification.evidence.Papers;
import org.rosenstock.qualification.folder.FolderRecords;
import org.rosenstock.shared.DataTable;
import org.rosenstock.shared.SqlTables;

/** What this context keeps about a person, and how it ends. */
@ApplicationScoped
@Transactional
class QualificationRecords implements PersonalDataSource {

    private static final String OBLIGATION = "qualification.obligation";
    private static final String EVIDENCE = "qualification.evidence";
    private static final String REMINDER = "qualification.reminder";
    /** What is still open keeps its reminders, or they would be sent anew. */
    private static final String FORGETTABLE = """
            told_on < ?1 and not exists (select 1 from qualification_obligation o
               where o.employee_id = qualification_reminder.employee_id
                 and o.requirement_id = qualification_reminder.requirement_id
                 and o.cycle = qualification_reminder.cycle and o.ended_on is null and o.fulfilled_on is null)""";

    private static final String PROOF = "qualification.proof";
    private static final String OBJECTION = "qualification.objection";
    private static final String FOLDER = "qualification.folder";
    private static final String LEFT = "employee_id in (select e.id from people_employee e where e.exit_date < ?1)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Papers papers;

    @Inject
    FolderRecords folders;

    @Inject
    EvidenceRemoval removal;

    @Override
    public List<PersonalRecords> recordsOf(long employee) {
        return List.of(
                PersonalRecords.of(OBLIGATION, obligationsOf(employee)),
                PersonalRecords.of(EVIDENCE, evidenceOf(employee)),
                PersonalRecords.of(REMINDER, reminders(employee)),
                PersonalRecords.of(PROOF, proofsOf(employee)),
                PersonalRecords.of(OBJECTION, objectionsOf(employee)),
                PersonalRecords.of(FOLDER, folders.of(employee)));
    }

    private DataTable obligationsOf(long employee) {
        return SqlTables.read(
                em,
                "select r.code, r.title, o.cycle, o.opened_on, o.due_on, o.fulfilled_on, o.valid_until, o.ended_on,"
                        + " o.ended_why from qualification_obligation o"
                        + " join qualification_requirement r on r.id = o.requirement_id"
                        + " where o.employee_id = ?1 order by o.opened_on",
                employee,
                "requirement",
                "title",
                "cycle",
                "openedOn",
                "dueOn",
                "fulfilledOn",
                "validUntil",
                "endedOn",
                "endedWhy");
    }

    private DataTable evidenceOf(long employee) {
        return SqlTables.read(
                em,
                "select id, title, kind, fulfilled_on, valid_until, certificate_number, held_by, reason, corrects_id,"
                        + " document_name, recorded_at from qualification_evidence"
                        + " where employee_id = ?1 order by fulfilled_on, id",
                employee,
                "record",
                "title",
                "kind",
                "fulfilledOn",
                "validUntil",
                "number",
                "heldBy",
                "reason",
                "corrects",
                "document",
                "recordedAt");
    }

    private DataTable reminders(long employee) {
        return SqlTables.read(
                em,
                "select r.title, s.due_on, s.step_days, s.recipient_kind, concat(e.first_name, ' ', e.last_name),"
                        + " s.told_on, s.mailed_at from qualification_reminder s"
                        + " join qualification_requirement r on r.id = s.requirement_id"
                        + " join people_employee e on e.id = s.recipient_employee_id"
                        + " where s.employee_id = ?1 or s.recipient_employee_id = ?1 order by s.told_on, s.id",
                employee,
                "title",
                "dueOn",
                "stepDays",
                "recipientKind",
                "recipient",
                "toldOn",
                "mailedAt");
    }

    private DataTable proofsOf(long employee) {
        return SqlTables.read(
                em,
                "select title, issuer, fulfilled_on, valid_until, document_name, state, reason, handed_in_at"
                        + " from qualification_proof where employee_id = ?1 order by handed_in_at",
                employee,
                "title",
                "heldBy",
                "fulfilledOn",
                "validUntil",
                "document",
                "state",
                "reason",
                "recordedAt");
    }

    private DataTable objectionsOf(long employee) {
        return SqlTables.read(
                em,
                "select evidence_id, reason, state, answer, raised_at from qualification_objection"
                        + " where employee_id = ?1 order by id",
                employee,
                "record",
                "reason",
                "state",
                "answer",
                "recordedAt");
    }

    @Override
    public List<Removal> remove(Deadlines deadlines, boolean dryRun) {
        LocalDate left = deadlines.before(RetentionClass.EVIDENCE);
        if (!dryRun) {
            papers.remove(left);
        }
        long events = SqlTables.delete(em, dryRun, "qualification_event_person", LEFT, left);
        long reminders = SqlTables.delete(
                em, dryRun, "qualification_reminder", FORGETTABLE, deadlines.before(RetentionClass.REMINDERS));
        return List.of(
                new Removal(REMINDER, reminders),
                new Removal(FOLDER, folders.remove(deadlines.beforeUtc(RetentionClass.FOLDERS), dryRun)),
                new Removal(OBLIGATION, events + SqlTables.delete(em, dryRun, "qualification_obligation", LEFT, left)),
                new Removal(PROOF, SqlTables.delete(em, dryRun, "qualification_proof", LEFT, left)),
                new Removal(OBJECTION, SqlTables.delete(em, dryRun, "qualification_objection", LEFT, left)),
                new Removal(EVIDENCE, evidence(dryRun, deadlines)));
    }

    /** The chain of a person who left goes with its links: without them it proves nothing. */
    private long evidence(boolean dryRun, Deadlines deadlines) {
        LocalDate left = deadlines.before(RetentionClass.EVIDENCE);
        SqlTables.delete(em, dryRun, "qualification_evidence_chain", LEFT, left);
        if (!dryRun) {
            removal.forget(left);
        }
        return SqlTables.delete(em, dryRun, "qualification_evidence", LEFT, left) + removal.run(deadlines, dryRun);
    }
}
