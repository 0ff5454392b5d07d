package org.rosenstock.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.learning.assignment.Assigning;
import org.rosenstock.learning.assignment.AssignmentRepository;
import org.rosenstock.learning.assignment.AssignmentStates;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Slice;

/**
 * Giving a course to people with a due date. Leads and deputies for the people who are directly in their unit today,
 * HR for everybody.
 */
@ApplicationScoped
@Transactional
public class Assignments {

    @Inject
    Assigning assigning;

    @Inject
    AssignmentRepository assignments;

    @Inject
    AssignmentStates states;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * What assigning this form would do; the due date need not be filled in yet.
     *
     * @throws Refused when it names anybody the asker does not answer for
     */
    public AssignmentPreview preview(Asker by, AssignmentForm form) {
        requireLeadOrHr(by);
        return assigning.preview(by, form);
    }

    /** @return how many people got the course; those who have it already are left out */
    public int assign(Asker by, AssignmentForm form) {
        requireLeadOrHr(by);
        int people = assigning.assign(by, form);
        audit.record(by.employee(), "learning.assignment.assign", "course " + form.course(), String.valueOf(people));
        return people;
    }

    /** Takes an assignment back from the people the asker answers for. Who has finished keeps the certificate. */
    public void withdraw(Asker by, long assignment) {
        requireLeadOrHr(by);
        assignments.withdraw(by, assignment, clock.instant(), LocalDate.now(clock));
        audit.record(by.employee(), "learning.assignment.withdraw", "assignment " + assignment, "");
    }

    /** Where the assigned courses stand of all people directly in the units the asker leads today. */
    public List<AssignedItem> ofTeam(Asker by) {
        if (!by.isLead()) {
            throw new Refused("employee " + by.employee() + " leads nobody");
        }
        return states.ofTeam(by, LocalDate.now(clock));
    }

    /** Assignments of the last year to people the asker answers for, newest first. */
    public Slice<AssignmentRow> list(Asker by, Paging paging) {
        requireLeadOrHr(by);
        return states.list(by, LocalDate.now(clock), paging);
    }

    private static void requireLeadOrHr(Asker by) {
        if (!by.isLead()) {
            by.require(Role.HR);
        }
    }
}
