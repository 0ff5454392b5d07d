package org.rosenstock.learning.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.learning.AssignedItem;
import org.rosenstock.learning.AssignedState;
import org.rosenstock.learning.assignment.AssignmentStates.Own;
import org.rosenstock.shared.DueItem;
import org.rosenstock.shared.DueItems;
import org.rosenstock.shared.Reminder;
import org.rosenstock.shared.Reminders;

/** Assigned courses in a person's own list, and as something to be reminded of. */
@ApplicationScoped
@Transactional
public class AssignedDueItems implements DueItems, Reminders {

    @Inject
    AssignmentStates states;

    @Override
    public List<DueItem> dueFor(long employee, LocalDate today) {
        return states.open(employee, today).stream()
                .map(own -> dueItem(own, today))
                .toList();
    }

    private static DueItem dueItem(Own own, LocalDate today) {
        AssignedItem item = own.item();
        return new DueItem(
                "course:" + item.courseCode(),
                "graduation-cap",
                item.title(),
                own.assignedBy(),
                item.due(),
                DueItem.stateOn(today, item.due(), item.state() == AssignedState.BEGUN),
                "/learning/course?id=" + item.courseCode(),
                own.minutes(),
                false);
    }

    @Override
    public String source() {
        return "assignment";
    }

    @Override
    public List<Reminder> due(LocalDate from, LocalDate until, long after, int limit) {
        return states.reminders(from, until, after, limit);
    }
}
