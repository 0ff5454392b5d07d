package org.rosenstock.qualification.requirement;

import java.util.ArrayList;
import java.util.List;
import org.rosenstock.qualification.RequirementForm;
import org.rosenstock.shared.Finding;

/** What is wrong with a rule before it concerns anybody. */
public final class RequirementPolicy {

    static final int MAX_FIRST_DUE_DAYS = 730;
    static final int MAX_REPEAT_MONTHS = 120;

    private RequirementPolicy() {}

    /** @param courseKnown whether the course of the form is in the catalogue */
    public static List<Finding> check(RequirementForm form, boolean courseKnown) {
        List<Finding> findings = new ArrayList<>();
        text(findings, "title", form.title(), RequirementForm.TITLE_LENGTH);
        if (!courseKnown) {
            findings.add(Finding.of("course", "qualification.requirement.course.missing"));
        }
        if (form.firstDueDays() < 1 || form.firstDueDays() > MAX_FIRST_DUE_DAYS) {
            findings.add(Finding.of("firstDueDays", "qualification.requirement.number.range", 1, MAX_FIRST_DUE_DAYS));
        }
        Integer repeat = form.repeatMonths();
        if (repeat != null && (repeat < 1 || repeat > MAX_REPEAT_MONTHS)) {
            findings.add(Finding.of("repeatMonths", "qualification.requirement.number.range", 1, MAX_REPEAT_MONTHS));
        }
        text(findings, "legalBasis", form.legalBasis(), RequirementForm.LEGAL_BASIS_LENGTH);
        text(findings, "purpose", form.purpose(), RequirementForm.PURPOSE_LENGTH);
        return findings;
    }

    private static void text(List<Finding> findings, String field, String text, int length) {
        if (text.isEmpty()) {
            findings.add(Finding.of(field, "qualification.requirement.text.missing"));
        } else if (text.length() > length) {
            findings.add(Finding.of(field, "qualification.requirement.text.long", length));
        }
    }

    /** Stable name in addresses, made of the title: "Brandschutz (jährlich)" becomes "brandschutz-jaehrlich". */
    public static String code(String title) {
        String plain = title.toLowerCase(java.util.Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = plain.length() > 50 ? plain.substring(0, 50).replaceAll("-+$", "") : plain;
        return cut.isEmpty() ? "regel" : cut;
    }
}
