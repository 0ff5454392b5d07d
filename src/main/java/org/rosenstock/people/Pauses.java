package org.rosenstock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.employee.PauseRepository;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** Long absences during which deadlines rest. HR and the present lead enter them; nobody is asked why. */
@ApplicationScoped
@Transactional
public class Pauses {

    @Inject
    PauseRepository pauses;

    @Inject
    Employees employees;

    @Inject
    Event<EmployeesChanged> changed;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Of one person, the newest first; for the person too. */
    public List<PauseRow> list(Asker by, long employee) {
        if (by.employee() != employee) {
            requireResponsible(by, employee);
        }
        return pauses.of(employee);
    }

    /** @param until last day, absent while nobody knows */
    public void enter(Asker by, long employee, @Nullable LocalDate from, @Nullable LocalDate until) {
        requireResponsible(by, employee);
        List<Finding> findings = new ArrayList<>();
        if (from == null) {
            findings.add(Finding.of("pauseFrom", "people.pause.check.from"));
        } else if (until != null && until.isBefore(from)) {
            findings.add(Finding.of("pauseUntil", "people.pause.check.until"));
        } else if (pauses.overlaps(employee, from, until)) {
            findings.add(Finding.of("pauseFrom", "people.pause.check.overlap"));
        }
        Rejected.unlessEmpty(findings);
        pauses.add(employee, from == null ? LocalDate.now(clock) : from, until, by.employee());
        told(by, employee, "people.pause.enter");
    }

    /** Ends a pause with this day; one that had not begun by then is taken back. */
    public void end(Asker by, long employee, long pause, LocalDate lastDay) {
        requireResponsible(by, employee);
        pauses.end(employee, pause, lastDay);
        told(by, employee, "people.pause.end");
    }

    private void told(Asker by, long employee, String action) {
        audit.record(by.employee(), action, "employee " + employee, "");
        changed.fire(new EmployeesChanged(Set.of(employee)));
    }

    private void requireResponsible(Asker by, long employee) {
        if (by.is(Role.HR)) {
            return;
        }
        Long unit = by.isLead() ? employees.row(by, employee).unitId() : null;
        if (unit == null || !by.leads(unit)) {
            throw new Refused("employee " + by.employee() + " is not responsible for employee " + employee);
        }
    }
}
