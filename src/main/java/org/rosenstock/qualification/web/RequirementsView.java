package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
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

    private @Nullable List<RequirementRow> rows;

    public List<RequirementRow> getRows() {
        if (rows == null) {
            rows = requirements.list(asking.asker());
        }
        return rows;
    }

    /** "jährlich", "alle 2 Jahre", "alle 18 Monate", "einmal" */
    public String rhythm(@Nullable Integer months) {
        return Rhythm.text(months);
    }
}
