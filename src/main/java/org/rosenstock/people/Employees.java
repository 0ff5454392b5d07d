package org.rosenstock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rosenstock.people.employee.Employee;
import org.rosenstock.people.employee.EmployeeList;
import org.rosenstock.people.employee.EmployeePolicy;
import org.rosenstock.people.employee.EmployeeRepository;
import org.rosenstock.people.employee.PersonnelFile;
import org.rosenstock.people.unit.LeadershipTerms;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;

/**
 * Looking people up, and their base data. Administration and HR see everybody in full, leads those who work directly
 * in their unit today, everybody else the directory: name, unit, job role.
 */
@ApplicationScoped
@Transactional
public class Employees {

    @Inject
    EmployeeList list;

    @Inject
    EmployeeRepository employees;

    @Inject
    PersonnelFile file;

    @Inject
    LeadershipTerms terms;

    @Inject
    Positions positions;

    @Inject
    AuditLog audit;

    @Inject
    Event<EmployeesChanged> changed;

    @Inject
    Event<EmployeeFileOpened> opened;

    @Inject
    Clock clock;

    public Slice<EmployeeRow> list(Asker by, EmployeeQuery query, Paging paging) {
        boolean staff = seesAll(by);
        EmployeeQuery allowed = staff
                ? query
                : new EmployeeQuery(
                        query.text(),
                        query.unit(),
                        query.withSubunits(),
                        query.jobRole(),
                        EmployeeState.CURRENT,
                        EmployeeQuery.Sort.NAME);
        return list.list(allowed, staff, today(), paging).map(row -> visible(by, row));
    }

    /** These people in the order of their names; unknown ids are left out. */
    public List<EmployeeRow> rows(Asker by, Collection<Long> ids) {
        return list.rows(ids, today()).stream().map(row -> visible(by, row)).toList();
    }

    /** @throws NotFound when there is none with this id */
    public EmployeeRow row(Asker by, long id) {
        return rows(by, Set.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("employee " + id));
    }

    /** Who has this staff number, when the asker may know staff numbers of this person. */
    public Optional<EmployeeRow> byStaffNumber(Asker by, String staffNumber) {
        return list.byStaffNumber(staffNumber, today()).filter(row -> seesInFull(by, row));
    }

    /** Who signs in with this staff number or user name. */
    public Optional<EmployeeRow> byLogin(Asker by, String login) {
        by.require(Role.ADMIN);
        return list.byLogin(login.strip(), today());
    }

    /** @throws Refused unless this is one's own file, that of one's team, or one is administration or HR */
    public EmployeeDetails find(Asker by, long id) {
        EmployeeRow row = row(by, id);
        if (!seesInFull(by, row)) {
            throw new Refused("employee " + by.employee() + " opens the file of employee " + id);
        }
        opened.fire(new EmployeeFileOpened(by, id));
        Employee employee = employees.get(id);
        boolean seesAge = by.is(Role.HR) || by.employee() == id;
        boolean seesRoles = by.is(Role.ADMIN) || by.employee() == id;
        return new EmployeeDetails(
                id,
                employee.form(),
                employee.exitDate(),
                seesAge ? employee.minorUntil() : null,
                employee.language(),
                file.positions(id),
                terms.ofEmployee(id),
                seesRoles ? file.roles(id) : Set.of());
    }

    /**
     * Takes somebody on.
     *
     * @return id of the new employee
     */
    public long create(Asker by, EmployeeForm form, PositionForm first) {
        by.require(Role.ADMIN);
        check(form, Asker.SYSTEM);
        Employee employee = new Employee(form);
        employees.add(employee);
        employees.flush();
        positions.begin(employee, first);
        audit.record(by.employee(), "people.employee.create", "employee " + employee.id(), form.staffNumber());
        changed.fire(new EmployeesChanged(Set.of(employee.id())));
        return employee.id();
    }

    public void change(Asker by, long id, EmployeeForm form) {
        by.require(Role.ADMIN);
        Employee employee = employees.get(id);
        Conflict.unlessSame(form.version(), employee.version());
        check(form, id);
        positions.checkEntry(employee, form.entryDate());
        boolean entryMoved = !employee.entryDate().equals(form.entryDate());
        employee.change(form);
        employees.flush();
        audit.record(by.employee(), "people.employee.change", "employee " + id, form.staffNumber());
        if (entryMoved) {
            changed.fire(new EmployeesChanged(Set.of(id)));
        }
    }

    private void check(EmployeeForm form, long id) {
        List<Finding> findings = new ArrayList<>(EmployeePolicy.check(form));
        if (findings.isEmpty() && employees.isTaken(form.staffNumber(), id)) {
            findings.add(Finding.of("staffNumber", "people.employee.check.taken"));
        }
        if (findings.isEmpty() && employees.isTaken(form.userName(), id)) {
            findings.add(Finding.of("userName", "people.employee.check.taken"));
        }
        Rejected.unlessEmpty(findings);
    }

    private static EmployeeRow visible(Asker by, EmployeeRow row) {
        return seesInFull(by, row) ? row : row.directory();
    }

    private static boolean seesInFull(Asker by, EmployeeRow row) {
        Long unit = row.unitId();
        return seesAll(by) || by.employee() == row.id() || unit != null && by.leads(unit);
    }

    private static boolean seesAll(Asker by) {
        return by.is(Role.ADMIN) || by.is(Role.HR);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
