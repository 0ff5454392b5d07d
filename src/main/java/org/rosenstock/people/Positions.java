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
import org.rosenstock.people.employee.Employee;
import org.rosenstock.people.employee.EmployeeRepository;
import org.rosenstock.people.employee.MovePolicy;
import org.rosenstock.people.employee.Position;
import org.rosenstock.people.group.Groupings;
import org.rosenstock.people.unit.LeadershipTerms;
import org.rosenstock.people.unit.UnitTree;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;

/** Moving people and ending their employment, always with a date; what was stays on record. */
@ApplicationScoped
@Transactional
public class Positions {

    @Inject
    EmployeeRepository employees;

    @Inject
    UnitTree units;

    @Inject
    LeadershipTerms terms;

    @Inject
    Groupings groups;

    @Inject
    Administrators administrators;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    Event<EmployeesChanged> changed;

    /**
     * From this day somebody works in another unit or role. The positions so far end the day before; one that began
     * on the same day is corrected.
     *
     * @param version of the employee as it was read
     */
    public void move(Asker by, long id, PositionForm form, int version) {
        by.require(Role.ADMIN);
        Employee employee = employees.get(id);
        Conflict.unlessSame(version, employee.version());
        begin(employee, form);
        audit.record(by.employee(), "people.employee.move", "employee " + id, form.toString());
        changed.fire(new EmployeesChanged(Set.of(id)));
    }

    /**
     * Ends an employment. Open positions, terms as lead and memberships end with it; nothing is deleted but what had
     * not begun.
     */
    public void end(Asker by, long id, LocalDate lastDay, int version) {
        by.require(Role.ADMIN);
        Employee employee = employees.get(id);
        Conflict.unlessSame(version, employee.version());
        if (lastDay.isBefore(employee.entryDate())) {
            throw Rejected.of("lastDay", "people.employee.check.exit");
        }
        if (administrators.isLast(id)) {
            throw Rejected.of("lastDay", "people.role.check.lastAdmin");
        }
        employee.leaveAfter(lastDay);
        employees.positions(id).forEach(position -> endPosition(position, lastDay));
        terms.endOf(id, lastDay);
        groups.endOf(id, lastDay);
        employees.flush();
        audit.record(by.employee(), "people.employee.end", "employee " + id, lastDay.toString());
        changed.fire(new EmployeesChanged(Set.of(id)));
    }

    /** Takes an exit back: the last position goes on. */
    public void stay(Asker by, long id, int version) {
        by.require(Role.ADMIN);
        Employee employee = employees.get(id);
        Conflict.unlessSame(version, employee.version());
        employee.stay();
        List<Position> positions = employees.positions(id);
        if (!positions.isEmpty()) {
            positions.get(positions.size() - 1).endAfter(null);
        }
        employees.flush();
        audit.record(by.employee(), "people.employee.stay", "employee " + id, "");
        changed.fire(new EmployeesChanged(Set.of(id)));
    }

    /** Takes the position back that has not begun yet; the one before it goes on. */
    public void takeBack(Asker by, long id, int version) {
        by.require(Role.ADMIN);
        Employee employee = employees.get(id);
        Conflict.unlessSame(version, employee.version());
        List<Position> positions = employees.positions(id);
        int last = positions.size() - 1;
        if (last < 1 || !positions.get(last).validFrom().isAfter(LocalDate.now(clock))) {
            throw new NotFound("coming position of employee " + id);
        }
        employees.remove(positions.get(last));
        positions.get(last - 1).endAfter(employee.exitDate());
        employees.flush();
        audit.record(by.employee(), "people.employee.moveTakenBack", "employee " + id, "");
        changed.fire(new EmployeesChanged(Set.of(id)));
    }

    /** Opens a position within the checks; for the doors of this package. */
    void begin(Employee employee, PositionForm form) {
        List<Position> positions = employees.positions(employee.id());
        List<Finding> findings = new ArrayList<>(MovePolicy.check(employee, positions, form));
        if (!units.isOpen(form.orgUnit(), form.from())) {
            findings.add(Finding.of("orgUnit", "people.position.check.unit"));
        }
        if (!employees.hasJobRole(form.jobRole())) {
            findings.add(Finding.of("jobRole", "people.position.check.jobRole"));
        }
        Rejected.unlessEmpty(findings);
        boolean corrected = false;
        for (Position position : positions) {
            if (position.validFrom().equals(form.from())) {
                position.correct(form);
                corrected = true;
            } else if (position.isOn(form.from())) {
                position.endAfter(form.from().minusDays(1));
            }
        }
        if (!corrected) {
            Position position = new Position(employee.id(), form);
            position.endAfter(employee.exitDate());
            employees.add(position);
        }
        employees.flush();
    }

    /** The first day can only move to where no position lies before it. */
    void checkEntry(Employee employee, LocalDate entry) {
        LocalDate exit = employee.exitDate();
        boolean late = employees.positions(employee.id()).stream()
                .anyMatch(position -> position.validFrom().isBefore(entry));
        if (late || exit != null && entry.isAfter(exit)) {
            throw Rejected.of("entryDate", "people.employee.check.entry");
        }
    }

    private void endPosition(Position position, LocalDate lastDay) {
        if (position.validFrom().isAfter(lastDay)) {
            employees.remove(position);
        } else if (position.isOn(lastDay)) {
            position.endAfter(lastDay);
        }
    }
}
