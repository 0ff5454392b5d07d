package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.DraftRow;
import org.rosenstock.qualification.RequirementDrafts;
import org.rosenstock.qualification.RequirementRow;
import org.rosenstock.qualification.Requirements;

/** Page /qualification/requirements: all rules. */
@Named
@RequestScoped
public class RequirementsView {

    @Inject
    Asking asking;

    @Inject
    Requirements requirements;

    @Inject
    RequirementDrafts drafts;

    private @Nullable List<RequirementRow> rows;
    private @Nullable List<DraftRow> keptDrafts;

    public List<RequirementRow> getRows() {
        if (rows == null) {
            rows = requirements.list(asking.asker());
        }
        return rows;
    }

    /** What is not published yet; HR alone sees it. */
    public List<DraftRow> getDrafts() {
        if (keptDrafts == null) {
            keptDrafts = asking.asker().is(Role.HR) ? drafts.list(asking.asker()) : List.of();
        }
        return keptDrafts;
    }

    /** "jährlich", "alle 2 Jahre", "alle 18 Monate", "einmal" */
    public String rhythm(@Nullable Integer months) {
        return Rhythm.text(months);
    }
}
