package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.EvidenceEntries;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.qualification.Evidences;
import org.rosenstock.qualification.ObligationStory;
import org.rosenstock.qualification.Obligations;
import org.rosenstock.shared.NotFound;

/** Page /qualification/person: obligations and proofs of one person, for HR; every look is recorded. */
@Named
@RequestScoped
public class PersonView {

    @Inject
    Asking asking;

    @Inject
    Employees employees;

    @Inject
    Obligations obligations;

    @Inject
    Evidences evidences;

    @Inject
    EvidenceEntries entries;

    @Inject
    HttpServletRequest request;

    private @Nullable EmployeeRow person;
    private @Nullable List<ObligationStory> stories;
    private @Nullable List<EvidenceRow> rows;

    public void load() {
        asking.asker().require(Role.HR);
        getPerson();
    }

    public EmployeeRow getPerson() {
        if (person == null) {
            person = employees.row(asking.asker(), id());
        }
        return person;
    }

    public List<ObligationStory> getStories() {
        if (stories == null) {
            stories = obligations.stories(asking.asker(), id());
        }
        return stories;
    }

    public List<EvidenceRow> getRows() {
        if (rows == null) {
            rows = evidences.of(asking.asker(), id());
        }
        return rows;
    }

    /** Whether every proof still says what was sealed. */
    public boolean isSound() {
        return evidences.check(asking.asker(), id()).isSound();
    }

    /** HR records nothing about themselves. */
    public boolean isOther() {
        return asking.asker().employee() != id();
    }

    public String takeBack(long evidence) {
        String why = request.getParameter("why-" + evidence);
        entries.takeBack(asking.asker(), evidence, why == null ? "" : why);
        PageMessages.afterRedirect("qualification.person.takenBack", String.valueOf(evidence));
        return "/qualification/person?faces-redirect=true&id=" + id();
    }

    private long id() {
        String id = String.valueOf(request.getParameter("id"));
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound("employee " + id);
        }
        return Long.parseLong(id);
    }
}
