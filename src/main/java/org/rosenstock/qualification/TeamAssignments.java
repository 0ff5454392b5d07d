package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.learning.AssignmentForm;
import org.rosenstock.learning.AssignmentPreview;
import org.rosenstock.learning.AssignmentPreview.Person;
import org.rosenstock.learning.AssignmentPreview.Standing;
import org.rosenstock.learning.Assignments;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;

/** Assigning as the page offers it: who has a valid proof of a mandatory training is not asked to do it once more. */
@ApplicationScoped
@Transactional
public class TeamAssignments {

    @Inject
    Assignments assignments;

    @Inject
    Obligations obligations;

    /** What assigning would do, with what the people are obliged to anyway. */
    public AssignmentPreview preview(Asker by, AssignmentForm form) {
        requireLeadOrHr(by);
        AssignmentPreview plain = assignments.preview(by, form);
        List<Long> ids = plain.people().stream().map(Person::employee).toList();
        Set<Long> done = obligations.byCourse(by, form.course(), ids).stream()
                .filter(item -> item.state() == ObligationState.DONE)
                .map(ObligationItem::employee)
                .collect(Collectors.toSet());
        return new AssignmentPreview(plain.people().stream()
                .map(person -> person.standing() == Standing.NEW && done.contains(person.employee())
                        ? new Person(person.employee(), person.name(), Standing.DONE, null)
                        : person)
                .toList());
    }

    /** @return how many people got the course */
    public int assign(Asker by, AssignmentForm form) {
        requireLeadOrHr(by);
        List<Long> receivers = preview(by, form).receivers(form.again());
        AssignmentForm chosen = new AssignmentForm(
                form.course(), new HashSet<>(receivers), null, form.due(), form.note(), form.again());
        return assignments.assign(by, receivers.isEmpty() ? form : chosen);
    }

    private static void requireLeadOrHr(Asker by) {
        if (!by.isLead()) {
            by.require(Role.HR);
        }
    }
}
