package org.rosenstock.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.Role;
import org.rosenstock.people.UnitRow;
import org.rosenstock.privacy.Look;
import org.rosenstock.privacy.LookReason;
import org.rosenstock.qualification.Obligations;
import org.rosenstock.qualification.RequirementSummary;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.qualification.Standing;
import org.rosenstock.qualification.StandingQuery;
import org.rosenstock.qualification.StandingRow;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;

/** Page /reporting/people: the names behind a figure, for HR, once they have said what for. The address says which names, never what for. */
@Named
@RequestScoped
public class PeopleView {

    static final String PATH = "/reporting/people";
    private static final int NAMES = 50;
    private static final String EVERY = "ALL";

    /** Stood in addresses once; what they say counts no more and is taken out. */
    private static final List<String> FORMER = List.of("reason", "note", "look-reason", "look-note");

    @Inject
    Asking asking;

    @Inject
    Obligations obligations;

    @Inject
    Requirements requirements;

    @Inject
    OrgUnits units;

    @Inject
    PersonnelRequest asked;

    @Inject
    HttpServletRequest request;

    @Inject
    StatedLooks looks;

    private @Nullable Slice<StandingRow> rows;
    private @Nullable RequirementSummary requirement;
    private List<Finding> findings = List.of();

    public void load() {
        asking.asker().require(Role.HR);
        requirement = getRequirements().stream()
                .filter(summary -> summary.code().equals(asked.getRequirement()))
                .findFirst()
                .orElse(null);
        if (requirement == null && !asked.getRequirement().isEmpty()) {
            throw new NotFound("requirement " + asked.getRequirement());
        }
        if ("GET".equals(request.getMethod()) && FORMER.stream().anyMatch(name -> request.getParameter(name) != null)) {
            show();
        }
    }

    public PersonnelRequest getAsked() {
        return asked;
    }

    public List<RequirementSummary> getRequirements() {
        return requirements.on(asking.asker(), asked.getDay());
    }

    public @Nullable RequirementSummary getRequirement() {
        return requirement;
    }

    /** The unit whose people are shown with all below; absent for everybody. */
    public @Nullable UnitRow getUnit() {
        return asked.getUnit() == 0 ? null : units.row(asking.asker(), asked.getUnit());
    }

    public List<LookReason> getReasons() {
        return List.of(LookReason.values());
    }

    public String getReason() {
        return parameter("look-reason");
    }

    public String getNote() {
        return parameter("look-note");
    }

    /** What was said the names are for, absent while it has to be said. */
    public @Nullable StatedLook getStated() {
        return looks.of(list()).orElse(null);
    }

    /** Keeps what was said for this list and goes on to the names. */
    public void state() {
        LookReason reason = getReasons().stream()
                .filter(known -> known.name().equals(getReason()))
                .findFirst()
                .orElse(null);
        Look look = new Look(reason, getNote());
        findings = look.findings();
        if (findings.isEmpty()) {
            looks.state(list(), look);
            show();
        }
    }

    /** Asks for another occasion. */
    public void restate() {
        looks.forget(list());
        show();
    }

    private void show() {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(asked.listUrl(getStanding(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NamedList list() {
        return new NamedList(asked.getDay(), asked.getRequirement(), asked.getUnit());
    }

    /** Key of what is wrong with a field, empty when nothing is. */
    public String wrong(String field) {
        return findings.stream()
                .filter(finding -> finding.field().equals(field))
                .map(Finding::key)
                .findFirst()
                .orElse("");
    }

    /** Those who are overdue unless others are asked for. */
    public String getStanding() {
        String asks = parameter("standing");
        return getStandings().contains(asks) ? asks : Standing.OVERDUE.name();
    }

    public List<String> getStandings() {
        return Stream.concat(Arrays.stream(Standing.values()).map(Standing::name), Stream.of(EVERY))
                .toList();
    }

    /** Nobody before it is said what for; Faces asks for the rows of what it does not show, too. */
    public Slice<StandingRow> getRows() {
        StatedLook stated = getStated();
        if (stated == null) {
            return new Slice<>(List.of(), 0);
        }
        if (rows == null) {
            RequirementSummary one = requirement;
            StandingQuery query = new StandingQuery(
                    asked.getDay(),
                    one == null ? null : one.id(),
                    asked.getUnit() == 0 ? null : asked.getUnit(),
                    getStanding().equals(EVERY) ? null : Standing.valueOf(getStanding()));
            rows = obligations.standing(asking.asker(), query, stated.look(), new Paging(asked.getPage(), NAMES));
        }
        return rows;
    }

    public int getSize() {
        return NAMES;
    }

    public String pageUrl(int page) {
        return asked.listUrl(getStanding(), page);
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
