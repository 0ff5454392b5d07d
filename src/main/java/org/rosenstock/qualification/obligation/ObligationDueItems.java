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

/** Obligations in a person's own list. */
@ApplicationScoped
public class ObligationDueItems implements DueItems {

    @Inject
    ObligationQueries queries;

    @Override
    public List<DueItem> dueFor(long employee, LocalDate today) {
        return queries.of(employee, today).stream()
                .filter(own ->
                        own.item().state() != ObligationState.DONE && own.item().state() != ObligationState.PAUSED)
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
}
