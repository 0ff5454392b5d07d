package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.qualification.ObligationItem;
import org.rosenstock.qualification.ObligationState;
import org.rosenstock.qualification.obligation.ObligationQueries.Own;
import org.rosenstock.shared.DueItem;
import org.rosenstock.shared.DueItems;
import org.rosenstock.shared.Reminder;
import org.rosenstock.shared.Reminders;

/** Obligations in a person's own list, and as something to be reminded of. */
@ApplicationScoped
public class ObligationDueItems implements DueItems, Reminders {

    @Inject
    ObligationQueries queries;

    @Override
    public List<DueItem> dueFor(long employee, LocalDate today) {
        return queries.of(employee, today).stream()
                .filter(own -> own.item().state() != ObligationState.DONE)
                .map(own -> dueItem(own, today))
                .toList();
    }

    private static DueItem dueItem(Own own, LocalDate today) {
        ObligationItem item = own.item();
        String course = item.courseCode();
        return new DueItem(
                course == null ? "requirement:" + item.requirement() : "course:" + course,
                "shield-check",
                item.title(),
                own.legalBasis(),
                item.due(),
                DueItem.stateOn(today, item.due(), item.state() == ObligationState.BEGUN),
                ObligationQueries.url(course),
                own.minutes(),
                true);
    }

    @Override
    public String source() {
        return "obligation";
    }

    @Override
    public List<Reminder> due(LocalDate from, LocalDate until, long after, int limit) {
        return queries.reminders(from, until, after, limit);
    }
}
