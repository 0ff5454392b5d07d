package org.rosenstock.qualification.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rosenstock.qualification.CouncilNote;
import org.rosenstock.qualification.DraftForm;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.shared.Finding;

/** What is wrong with a draft, which may lack almost everything, and with what is noted of the works council. */
public final class DraftPolicy {

    static final int REFERENCE_LENGTH = 200;

    private DraftPolicy() {}

    /** Only what could not be stored or found again. */
    public static List<Finding> check(DraftForm form) {
        RequirementDefinition definition = form.definition();
        List<Finding> findings = new ArrayList<>();
        if (definition.title().isEmpty()) {
            findings.add(Finding.of("title", "qualification.draft.title"));
        }
        tooLong(findings, "title", definition.title(), RequirementPolicy.TITLE_LENGTH);
        tooLong(findings, "legalBasis", definition.legalBasis(), RequirementPolicy.LEGAL_BASIS_LENGTH);
        tooLong(findings, "purpose", definition.purpose(), RequirementPolicy.PURPOSE_LENGTH);
        tooLong(findings, "councilReference", form.council().reference(), REFERENCE_LENGTH);
        return findings;
    }

    /** An agreement was given on a day that has come. */
    public static List<Finding> check(CouncilNote council, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        LocalDate on = council.on();
        if (council.agreed() && (on == null || on.isAfter(today))) {
            findings.add(Finding.of("councilOn", "qualification.council.day"));
        }
        tooLong(findings, "councilReference", council.reference(), REFERENCE_LENGTH);
        return findings;
    }

    private static void tooLong(List<Finding> findings, String field, String text, int length) {
        if (text.length() > length) {
            findings.add(Finding.of(field, "qualification.requirement.text.long", length));
        }
    }
}
