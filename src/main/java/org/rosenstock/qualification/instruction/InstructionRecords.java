package org.rosenstock.qualification.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.privacy.Deadlines;
import org.rosenstock.privacy.PersonalDataSource;
import org.rosenstock.privacy.PersonalRecords;
import org.rosenstock.privacy.Removal;
import org.rosenstock.privacy.RetentionClass;
import org.rosenstock.shared.SqlTables;

/** What instructions keep about those who come and those who hold them; the evidence itself is kept elsewhere. */
@ApplicationScoped
@Transactional
class InstructionRecords implements PersonalDataSource {

    private static final String INSTRUCTION = "qualification.instruction";
    private static final String LEFT = "employee_id in (select e.id from people_employee e where e.exit_date < ?1)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public List<PersonalRecords> recordsOf(long employee) {
        return List.of(PersonalRecords.of(
                INSTRUCTION,
                SqlTables.read(
                        em,
                        "select i.topic, i.topic_version, i.held_on, i.place, i.state,"
                                + " if(i.instructor_id = ?1, 'INSTRUCTOR', if(p.present, 'PRESENT', 'INVITED')),"
                                + " p.confirmed_at from qualification_instruction i"
                                + " left join qualification_instruction_participant p"
                                + " on p.instruction_id = i.id and p.employee_id = ?1"
                                + " where i.instructor_id = ?1 or p.employee_id is not null order by i.held_on, i.id",
                        employee,
                        "title",
                        "topicVersion",
                        "heldOn",
                        "place",
                        "state",
                        "takingPart",
                        "confirmedAt")));
    }

    @Override
    public List<Removal> remove(Deadlines deadlines, boolean dryRun) {
        LocalDate left = deadlines.before(RetentionClass.EVIDENCE);
        long tries = SqlTables.delete(
                em,
                dryRun,
                "qualification_code_try",
                "last_at < ?1",
                LocalDate.now(clock).minusDays(1));
        long people = SqlTables.delete(em, dryRun, "qualification_instruction_participant", LEFT, left);
        long empty = SqlTables.delete(
                em,
                dryRun,
                "qualification_instruction",
                "held_on < ?1 and instructor_id in (select e.id from people_employee e where e.exit_date < ?1)"
                        + " and not exists (select 1 from qualification_instruction_participant p"
                        + " where p.instruction_id = qualification_instruction.id)",
                left);
        return List.of(new Removal(INSTRUCTION, tries + people + empty));
    }
}
