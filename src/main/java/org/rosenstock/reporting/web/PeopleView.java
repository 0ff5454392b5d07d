package org.rosenstock.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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

/** Page /reporting/people: the names behind a figure, for HR, once they have said what for. */
@Named
@RequestScoped
public class PeopleView {

    static final String PATH = "/reporting/people";
    private static final int NAMES = 50;
    private static final String EVERY = "ALL";

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

    private @Nullable Slice<StandingRow> rows;
    private @Nullable RequirementSummary requirement;

    public void load() {
        asking.asker().require(Role.HR);
        requirement = getRequirements().stream()
                .filter(summary -> summary.code().equals(asked.getRequirement()))
                .findFirst()
                .orElse(null);
        if (requirement == null && !asked.getRequirement().isEmpty()) {
            throw new NotFound("requirement " + asked.getRequirement());
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
        return parameter("reason");
    }

    public String getNote() {
        return parameter("note");
    }

    private Look look() {
        LookReason reason = getReasons().stream()
                .filter(known -> known.name().equals(getReason()))
                .findFirst()
                .orElse(null);
        return new Look(reason, getNote());
    }

    /** Whether somebody has pressed the button. */
    public boolean isSent() {
        return request.getParameter("reason") != null || request.getParameter("note") != null;
    }

    /** Whether it has been said well enough what the names are for. */
    public boolean isGiven() {
        return isSent() && look().findings().isEmpty();
    }

    /** Key of what is wrong with a field, empty when nothing is. */
    public String wrong(String field) {
        return !isSent()
                ? ""
                : look().findings().stream()
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
        return Stream.concat(Arrays.stream(Standing.values()).map(Enum::name), Stream.of(EVERY))
                .toList();
    }

    public Slice<StandingRow> getRows() {
        if (rows == null) {
            RequirementSummary one = requirement;
            StandingQuery query = new StandingQuery(
                    asked.getDay(),
                    one == null ? null : one.id(),
                    asked.getUnit() == 0 ? null : asked.getUnit(),
                    getStanding().equals(EVERY) ? null : Standing.valueOf(getStanding()));
            rows = obligations.standing(asking.asker(), query, look(), new Paging(asked.getPage(), NAMES));
        }
        return rows;
    }

    public int getSize() {
        return NAMES;
    }

    public String pageUrl(int page) {
        return PATH + "?"
                + Stream.of("day", "requirement", "unit", "standing", "reason", "note")
                        .map(name -> name + "=" + URLEncoder.encode(parameter(name), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))
                + "&page=" + page;
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
