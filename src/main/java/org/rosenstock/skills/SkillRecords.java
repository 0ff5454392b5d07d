package org.rosenstock.skills;

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

/** What is kept of the skills of a person, and how it ends. */
@ApplicationScoped
@Transactional
class SkillRecords implements PersonalDataSource {

    private static final String CREDIT = "skills.credit";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<PersonalRecords> recordsOf(long employee) {
        return List.of(PersonalRecords.of(
                CREDIT,
                SqlTables.read(
                        em,
                        "select coalesce(s.name, c.skill_code), c.level, c.title, c.credited_on from skills_credit c"
                                + " left join skills_skill s on s.code = c.skill_code where c.employee_id = ?1"
                                + " order by c.id",
                        employee,
                        "skill",
                        "level",
                        "title",
                        "creditedOn")));
    }

    @Override
    public List<Removal> remove(Deadlines deadlines, boolean dryRun) {
        return List.of(new Removal(
                CREDIT,
                SqlTables.delete(
                        em,
                        dryRun,
                        "skills_credit",
                        "employee_id in (select e.id from people_employee e where e.exit_date < ?1)",
                        deadlines.before(RetentionClass.LEARNING))));
    }
}
