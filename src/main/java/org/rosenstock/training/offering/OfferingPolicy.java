package org.rosenstock.training.offering;

import java.util.ArrayList;
import java.util.List;
import org.rosenstock.shared.Finding;
import org.rosenstock.training.OfferingForm;
import org.rosenstock.training.OfferingSkill;

/** What has to be said of an offering. */
public final class OfferingPolicy {

    private static final int SHORT = 200;
    private static final int MIDDLE = 500;
    private static final int LONG = 10_000;
    private static final int MOST_SKILLS = 20;

    private OfferingPolicy() {}

    public static List<Finding> check(OfferingForm form) {
        List<Finding> findings = new ArrayList<>();
        if (form.title().isEmpty()) {
            findings.add(Finding.of("title", "training.check.needed"));
        }
        length(findings, "title", form.title(), SHORT);
        length(findings, "summary", form.summary(), MIDDLE);
        length(findings, "goals", form.goals(), LONG);
        length(findings, "contents", form.contents(), LONG);
        length(findings, "audience", form.audience(), MIDDLE);
        length(findings, "prerequisites", form.prerequisites(), MIDDLE);
        numbers(findings, form);
        skills(findings, form.skills());
        return findings;
    }

    private static void numbers(List<Finding> findings, OfferingForm form) {
        between(findings, "minutes", form.minutes(), 15, 12_000);
        between(findings, "costCents", form.costCents(), 0, 10_000_000);
        between(findings, "maxSeats", form.maxSeats(), 1, 5000);
        between(findings, "cancelDays", form.cancelDays(), 0, 90);
        between(findings, "offerHours", form.offerHours(), 1, 336);
        if (form.minSeats() < 0 || form.minSeats() > form.maxSeats()) {
            findings.add(Finding.of("minSeats", "training.check.minSeats"));
        }
    }

    private static void skills(List<Finding> findings, List<OfferingSkill> skills) {
        boolean right = skills.stream()
                .allMatch(skill -> skill.code().matches("[A-Za-z0-9-]{1,20}")
                        && !skill.name().isBlank()
                        && skill.name().length() <= 120
                        && skill.level() >= 0
                        && skill.level() <= 4);
        boolean once = skills.stream().map(OfferingSkill::code).distinct().count() == skills.size();
        if (!right || !once || skills.size() > MOST_SKILLS) {
            findings.add(Finding.of("skills", "training.check.skills", MOST_SKILLS));
        }
    }

    private static void length(List<Finding> findings, String field, String text, int most) {
        if (text.length() > most) {
            findings.add(Finding.of(field, "training.check.long", most));
        }
    }

    private static void between(List<Finding> findings, String field, int value, int least, int most) {
        if (value < least || value > most) {
            findings.add(Finding.of(field, "training.check.between", least, most));
        }
    }
}
