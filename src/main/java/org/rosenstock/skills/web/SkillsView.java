package org.rosenstock.skills.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.skills.SkillCredit;
import org.rosenstock.skills.SkillCredits;

/** Page /skills/profile: what is on record of the own skills. */
@Named
@RequestScoped
public class SkillsView {

    @Inject
    Asking asking;

    @Inject
    SkillCredits credits;

    private @Nullable List<List<SkillCredit>> skills;

    /** Each skill with all that proves it, the latest first. */
    public List<List<SkillCredit>> getSkills() {
        if (skills == null) {
            Map<String, List<SkillCredit>> byCode = new LinkedHashMap<>();
            credits.mine(asking.asker())
                    .forEach(credit -> byCode.merge(credit.code(), List.of(credit), SkillsView::both));
            skills = List.copyOf(byCode.values());
        }
        return skills;
    }

    private static List<SkillCredit> both(List<SkillCredit> first, List<SkillCredit> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** The highest level that something proves. */
    public int level(List<SkillCredit> proofs) {
        return proofs.stream().mapToInt(SkillCredit::level).max().orElse(0);
    }
}
