package org.rosenstock.skills;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.SqlStatement;

/** The catalogue of skills: everybody reads it, the personnel office keeps it. */
@ApplicationScoped
@Transactional
public class Skills {

    @PersistenceContext
    EntityManager em;

    /** All of them, by group and name. */
    public List<Skill> list(Asker by) {
        return SqlStatement.of(
                        em, "select code, name, skill_group, uri from skills_skill order by skill_group, name, code")
                .rows()
                .map(row -> new Skill((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /** Takes these into the catalogue; one that is there already gets the new name, group and address. */
    public void put(Asker by, Collection<Skill> skills) {
        by.require(Role.HR);
        skills.forEach(skill -> SqlStatement.of(
                        em,
                        "insert into skills_skill (code, name, skill_group, uri) values (?1, ?2, ?3, ?4)"
                                + " on duplicate key update name = values(name), skill_group = values(skill_group),"
                                + " uri = values(uri)",
                        skill.code(),
                        skill.name(),
                        skill.group(),
                        skill.uri())
                .execute());
    }
}
