package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.Role;
import org.rosenstock.people.UnitRow;
import org.rosenstock.privacy.Look;
import org.rosenstock.privacy.LookReason;
import org.rosenstock.qualification.FolderForm;
import org.rosenstock.qualification.FolderSize;
import org.rosenstock.qualification.Folders;
import org.rosenstock.qualification.RequirementSummary;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;

/** Page /qualification/folder: HR asks for a proof folder; unit, rule and key date come from the address. */
@Named
@RequestScoped
public class FolderView {

    @Inject
    Asking asking;

    @Inject
    Folders folders;

    @Inject
    Requirements requirements;

    @Inject
    OrgUnits units;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private List<Finding> findings = List.of();

    public void load() {
        asking.asker().require(Role.HR);
    }

    public String ask() {
        FolderForm form = new FolderForm(
                getDay(),
                getUnit() == null ? null : unitId(),
                getRules().stream()
                        .filter(rule -> isChosen(rule.code()))
                        .map(RequirementSummary::id)
                        .toList(),
                asking.person().language(),
                new Look(reason(), getNote()));
        try {
            folders.ask(asking.asker(), form);
        } catch (Rejected e) {
            findings = e.findings();
            throw e;
        }
        PageMessages.afterRedirect("qualification.folder.asked");
        return "/qualification/folders?faces-redirect=true";
    }

    /** Key of what is wrong with a field, empty when nothing is. */
    public String wrong(String field) {
        return findings.stream()
                .filter(finding -> finding.field().equals(field))
                .map(Finding::key)
                .findFirst()
                .orElse("");
    }

    public LocalDate getDay() {
        return DateText.parse(parameter("day")).orElseGet(() -> LocalDate.now(clock));
    }

    public String getDayText() {
        return DateText.of(getDay());
    }

    /** Absent for the whole administration. */
    public @Nullable UnitRow getUnit() {
        return unitId() == 0 ? null : units.row(asking.asker(), unitId());
    }

    private long unitId() {
        String unit = parameter("unit");
        return unit.matches("\\d{1,18}") ? Long.parseLong(unit) : 0;
    }

    /** Those that held on the day. */
    public List<RequirementSummary> getRules() {
        return requirements.on(asking.asker(), getDay());
    }

    /** What was ticked, else the one of the address, else all. */
    public boolean isChosen(String code) {
        String[] ticked = request.getParameterValues("rule");
        if (ticked != null || request.getParameter("sent") != null) {
            return ticked != null && Set.copyOf(Arrays.asList(ticked)).contains(code);
        }
        return parameter("requirement").isEmpty() || parameter("requirement").equals(code);
    }

    public List<LookReason> getReasons() {
        return List.of(LookReason.values());
    }

    /** An audit unless something else is chosen. */
    public String getReason() {
        return Optional.ofNullable(request.getParameter("reason")).orElse(LookReason.INSPECTION.name());
    }

    private @Nullable LookReason reason() {
        return getReasons().stream()
                .filter(known -> known.name().equals(getReason()))
                .findFirst()
                .orElse(null);
    }

    public String getNote() {
        return parameter("note");
    }

    public int getMost() {
        return FolderSize.MOST_ENTRIES;
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
