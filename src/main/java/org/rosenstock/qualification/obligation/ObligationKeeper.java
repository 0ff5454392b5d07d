package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.rosenstock.learning.CourseCompleted;
import org.rosenstock.people.EmployeesChanged;
import org.rosenstock.qualification.ObligationsChanged;
import org.rosenstock.qualification.evidence.EvidenceRepository;

/** Keeps obligations in step with people, rules and completed courses, in the transaction of what happened. */
@ApplicationScoped
public class ObligationKeeper {

    @Inject
    ObligationRepository obligations;

    @Inject
    EvidenceRepository evidences;

    @Inject
    Event<ObligationsChanged> changed;

    @Inject
    Clock clock;

    void onEmployeesChanged(@Observes EmployeesChanged event) {
        if (!event.employees().isEmpty() && obligations.align(new Scope.People(event.employees()), today()) > 0) {
            changed.fire(new ObligationsChanged(event.employees()));
        }
    }

    void onCourseCompleted(@Observes CourseCompleted event) {
        long evidence = evidences.add(event);
        if (obligations.fulfil(event.employee(), event.course(), evidence, event.on()) > 0) {
            changed.fire(new ObligationsChanged(Set.of(event.employee())));
        }
    }

    /** A rule was made, changed or ended: brings everybody in line at once. */
    public void applyRule(long requirement) {
        if (obligations.align(Scope.Portion.everybody(requirement), today()) > 0) {
            changed.fire(ObligationsChanged.ofAnybody());
        }
    }

    /** One portion of the nightly run, in a transaction of its own. @return how many rows changed */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int applyPortion(long requirement, long first, long last) {
        Scope portion = new Scope.Portion(requirement, first, last);
        return obligations.align(portion, today()) + obligations.renew(portion, today());
    }

    /** The end of the nightly run. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void announce() {
        changed.fire(ObligationsChanged.ofAnybody());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
