package org.rosenstock.learning.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rosenstock.learning.AssignmentForm;
import org.rosenstock.learning.AssignmentPreview;
import org.rosenstock.learning.CourseAssigned;
import org.rosenstock.learning.assignment.AssignmentRepository.Offered;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** Gives a course to people: checks, stores, tells. */
@ApplicationScoped
public class Assigning {

    @Inject
    AssignmentRepository assignments;

    @Inject
    Event<CourseAssigned> assigned;

    @Inject
    Clock clock;

    /** Who would get it; people the asker does not answer for are refused, not left out. */
    public AssignmentPreview preview(Asker by, AssignmentForm form) {
        Long unit = form.orgUnit();
        if (!by.is(Role.HR) && unit != null && !by.leads(unit)) {
            throw new Refused("employee " + by.employee() + " does not lead unit " + unit);
        }
        LocalDate today = LocalDate.now(clock);
        long course = assignments.offered(form.course()).map(Offered::id).orElse(0L);
        AssignmentPreview preview = new AssignmentPreview(assignments.candidates(by, form, course, today));
        Set<Long> found = Set.copyOf(preview.people().stream()
                .map(AssignmentPreview.Person::employee)
                .toList());
        if (!found.containsAll(form.employees())) {
            throw new Refused("employee " + by.employee() + " assigns to people out of reach");
        }
        return preview;
    }

    /** @return how many people got it */
    public int assign(Asker by, AssignmentForm form) {
        Offered course = assignments.offered(form.course()).orElse(null);
        LocalDate due = form.due();
        Rejected.unlessEmpty(AssignmentPolicy.check(form, LocalDate.now(clock), course != null));
        if (course == null || due == null) {
            throw new IllegalStateException("the policy lets nothing incomplete pass");
        }
        List<Long> receivers = preview(by, form).receivers(form.again());
        if (receivers.isEmpty()) {
            throw Rejected.of("people", "learning.assignment.people.noneLeft");
        }
        Assignment assignment = new Assignment(course.id(), by.employee(), form.orgUnit(), due, form.note(), moment());
        long id = assignments.add(assignment, receivers);
        assigned.fire(new CourseAssigned(
                id,
                course.id(),
                course.code(),
                course.title(),
                Set.copyOf(receivers),
                due,
                by.employee(),
                form.note()));
        return receivers.size();
    }

    private Assignment.Moment moment() {
        return new Assignment.Moment(
                clock.instant(),
                LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant());
    }
}
