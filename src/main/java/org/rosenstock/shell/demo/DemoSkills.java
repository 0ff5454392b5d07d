package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rosenstock.people.Asker;
import org.rosenstock.skills.Skill;
import org.rosenstock.skills.Skills;

/** The skills of the city. */
@ApplicationScoped
public class DemoSkills implements DemoPart {

    @Inject
    Skills skills;

    @Override
    public String name() {
        return "skills";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void fill() {
        skills.put(
                Asker.system(),
                CityFiles.table("skills.csv").stream()
                        .map(row -> new Skill(row.get("id"), row.get("name"), row.get("group"), row.get("esco_uri")))
                        .toList());
    }
}
