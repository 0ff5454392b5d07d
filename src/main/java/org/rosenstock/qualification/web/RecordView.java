package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.EvidenceCorrection;
import org.rosenstock.qualification.EvidenceEntries;
import org.rosenstock.qualification.EvidenceForm;
import org.rosenstock.qualification.EvidenceKind;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.qualification.Evidences;
import org.rosenstock.qualification.RequirementRow;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;

/** Page /qualification/record: HR puts a proof of somebody on record, or with {@code of} corrects one. */
@Named
@RequestScoped
public class RecordView {

    private static final List<EvidenceKind> KINDS =
            List.of(EvidenceKind.RECOGNITION, EvidenceKind.EXEMPTION, EvidenceKind.ATTENDANCE, EvidenceKind.EXTERNAL);

    @Inject
    Asking asking;

    @Inject
    Employees employees;

    @Inject
    Evidences evidences;

    @Inject
    EvidenceEntries entries;

    @Inject
    Requirements requirements;

    @Inject
    HttpServletRequest request;

    private EvidenceKind kind = EvidenceKind.RECOGNITION;
    private String requirement = "";
    private String title = "";
    private String on = "";
    private String until = "";
    private String heldBy = "";
    private String why = "";
    private @Nullable EmployeeRow person;

    /** Takes over what is to be corrected. */
    public void load() {
        asking.asker().require(Role.HR);
        getPerson();
        if (isCorrection()) {
            EvidenceRow old = old();
            LocalDate end = old.validUntil();
            String holder = old.heldBy();
            title = old.title();
            on = DateText.of(old.fulfilledOn());
            until = end == null ? "" : DateText.of(end);
            heldBy = holder == null ? "" : holder;
        }
    }

    public EmployeeRow getPerson() {
        if (person == null) {
            person = employees.row(asking.asker(), number("id"));
        }
        return person;
    }

    public boolean isCorrection() {
        String of = request.getParameter("of");
        return of != null && !of.isEmpty();
    }

    public String save() {
        LocalDate lastDay = DateText.parse(until).orElse(null);
        if (lastDay == null && !until.isBlank()) {
            throw Rejected.of("until", "qualification.proof.untilWrong");
        }
        LocalDate day = DateText.parse(on).orElse(null);
        if (isCorrection()) {
            entries.correct(
                    asking.asker(), number("of"), new EvidenceCorrection(title, day, lastDay, heldBy.strip(), why));
        } else {
            entries.record(
                    asking.asker(),
                    number("id"),
                    new EvidenceForm(kind, requirement, title, day, lastDay, heldBy.strip(), why.strip()));
        }
        PageMessages.afterRedirect("qualification.record.saved", getPerson().displayName());
        return "/qualification/person?faces-redirect=true&id=" + number("id");
    }

    private EvidenceRow old() {
        long of = number("of");
        return evidences.of(asking.asker(), number("id")).stream()
                .filter(row -> row.id() == of)
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence " + of));
    }

    private long number(String parameter) {
        String text = String.valueOf(request.getParameter(parameter));
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound(parameter + " " + text);
        }
        return Long.parseLong(text);
    }

    public List<EvidenceKind> getKinds() {
        return KINDS;
    }

    public List<RequirementRow> getRequirements() {
        return requirements.list(asking.asker()).stream()
                .filter(row -> !row.ended())
                .toList();
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public String getRequirement() {
        return requirement;
    }

    public void setRequirement(@Nullable String requirement) {
        this.requirement = plain(requirement);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = plain(title);
    }

    public String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = plain(on);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = plain(until);
    }

    public String getHeldBy() {
        return heldBy;
    }

    public void setHeldBy(@Nullable String heldBy) {
        this.heldBy = plain(heldBy);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = plain(why);
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }
}
