package org.rosenstock.skills;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;

/** Skills on record: written by what proves them, read by the person alone. */
@ApplicationScoped
@Transactional
public class SkillCredits {

    @PersistenceContext
    EntityManager em;

    /** Credits a skill to all of these people; whoever has it from this source already keeps it as it is. */
    public void credit(Asker by, Collection<Long> employees, SkillCredit credit) {
        by.require(Role.HR);
        if (employees.isEmpty()) {
            return;
        }
        SqlStatement.of(
                        em,
                        "insert ignore into skills_credit (employee_id, skill_code, level, source, title, credited_on)"
                                + " select p.id, ?2, ?3, ?4, ?5, ?6 from " + SqlIds.table(1) + "p",
                        SqlIds.json(employees),
                        credit.code(),
                        credit.level(),
                        credit.source(),
                        credit.title(),
                        credit.creditedOn())
                .execute();
    }

    /** The own ones: by name of the skill, the latest first. */
    public List<SkillCredit> mine(Asker by) {
        return SqlStatement.of(
                        em,
                        "select c.skill_code, coalesce(s.name, c.skill_code), c.level, c.source, c.title, c.credited_on"
                                + " from skills_credit c left join skills_skill s on s.code = c.skill_code"
                                + " where c.employee_id = ?1 order by 2, c.credited_on desc, c.id desc",
                        by.employee())
                .rows()
                .map(row -> new SkillCredit(
                        (String) row[0],
                        (String) row[1],
                        (int) SqlValues.number(row[2]),
                        (String) row[3],
                        (String) row[4],
                        SqlValues.date(row[5])))
                .toList();
    }
}
