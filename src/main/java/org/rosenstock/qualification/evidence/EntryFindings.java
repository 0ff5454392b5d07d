package org.rosenstock.qualification.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;

/** Collects what is wrong with a proof that somebody puts on record, to be told all at once. */
public final class EntryFindings {

    private static final int LENGTH = 200;
    private static final int REASON_LENGTH = 1000;

    private final List<Finding> findings = new ArrayList<>();
    private final LocalDate today;

    public EntryFindings(LocalDate today) {
        this.today = today;
    }

    public void add(String field, String key) {
        findings.add(Finding.of(field, key));
    }

    public void checkTitle(String title) {
        if (title.isBlank() || title.length() > LENGTH) {
            add("title", "qualification.proof.titleNeeded");
        }
    }

    public void checkHeldBy(@Nullable String heldBy) {
        if (heldBy != null && heldBy.length() > LENGTH) {
            add("heldBy", "qualification.proof.issuerNeeded");
        }
    }

    public void checkDays(@Nullable LocalDate on, @Nullable LocalDate until) {
        if (on == null || on.isAfter(today)) {
            add("on", "qualification.proof.onNeeded");
        } else if (until != null && until.isBefore(on)) {
            add("until", "qualification.proof.untilWrong");
        }
    }

    public void checkReason(@Nullable String why) {
        if (why == null || why.isBlank() || why.length() > REASON_LENGTH) {
            add("why", "qualification.entry.whyNeeded");
        }
    }

    /** @throws Rejected when something is wrong */
    public void reject() {
        Rejected.unlessEmpty(findings);
    }
}
