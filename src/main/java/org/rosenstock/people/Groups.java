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
import org.rosenstock.people.employee.Employee;
import org.rosenstock.people.employee.EmployeeRepository;
import org.rosenstock.people.group.GroupMember;
import org.rosenstock.people.group.Groupings;
import org.rosenstock.people.group.PeopleGroup;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;

/** Groups of people across units, such as first aiders, with who belonged from when until when. */
@ApplicationScoped
@Transactional
public class Groups {

    private static final int NAME_LENGTH = 120;
    private static final int PURPOSE_LENGTH = 500;

    @Inject
    Groupings groups;

    @Inject
    EmployeeRepository employees;

    @Inject
    Event<EmployeesChanged> changed;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** By name. */
    public List<GroupRow> list(Asker by) {
        by.require(Role.HR, Role.ADMIN, Role.COUNCIL);
        return groups.list(today());
    }

    /** @throws NotFound when there is none with this id */
    public GroupRow row(Asker by, long id) {
        return list(by).stream()
                .filter(group -> group.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("group " + id));
    }

    /** Present and future members by name, then former ones. */
    public List<GroupMemberRow> members(Asker by, long group) {
        by.require(Role.ADMIN, Role.HR);
        return groups.members(group, today());
    }

    /** @return id of the new group */
    public long create(Asker by, String name, String purpose) {
        by.require(Role.ADMIN);
        check(0, name, purpose);
        PeopleGroup group = new PeopleGroup(name.strip(), purpose.strip());
        groups.add(group);
        audit.record(by.employee(), "people.group.create", "group " + group.id(), group.name());
        return group.id();
    }

    public void change(Asker by, long id, String name, String purpose, int version) {
        by.require(Role.ADMIN);
        PeopleGroup group = groups.get(id);
        Conflict.unlessSame(version, group.version());
        check(id, name, purpose);
        group.change(name.strip(), purpose.strip());
        groups.flush();
        audit.record(by.employee(), "people.group.change", "group " + id, group.name());
    }

    /** @param until last day, absent while open */
    public void join(Asker by, long group, long employee, LocalDate from, @Nullable LocalDate until) {
        by.require(Role.ADMIN);
        groups.get(group);
        Employee person = employees.get(employee);
        LocalDate exit = person.exitDate();
        List<Finding> findings = new ArrayList<>();
        if (from.isBefore(person.entryDate()) || exit != null && from.isAfter(exit)) {
            findings.add(Finding.of("from", "people.group.check.employed"));
        }
        if (until != null && until.isBefore(from)) {
            findings.add(Finding.of("until", "people.group.check.until"));
        }
        if (groups.belongs(group, employee, from)) {
            findings.add(Finding.of("employee", "people.group.check.member"));
        }
        Rejected.unlessEmpty(findings);
        groups.add(new GroupMember(group, employee, from, until == null ? exit : until));
        groups.flush();
        changed.fire(new EmployeesChanged(Set.of(employee)));
        audit.record(by.employee(), "people.group.join", "group " + group, "employee " + employee + " " + from);
    }

    /** Ends a membership with this day; one that had not begun by then is taken back. */
    public void leave(Asker by, long member, LocalDate lastDay) {
        by.require(Role.ADMIN);
        GroupMember membership = groups.member(member);
        LocalDate until = membership.validUntil();
        if (until != null && until.isBefore(lastDay)) {
            throw Rejected.of("lastDay", "people.group.check.ended");
        }
        if (membership.validFrom().isAfter(lastDay)) {
            groups.remove(membership);
        } else {
            membership.endAfter(lastDay);
        }
        groups.flush();
        changed.fire(new EmployeesChanged(Set.of(membership.employeeId())));
        audit.record(
                by.employee(),
                "people.group.leave",
                "group " + membership.groupId(),
                "employee " + membership.employeeId() + " " + lastDay);
    }

    private void check(long id, String name, String purpose) {
        List<Finding> findings = new ArrayList<>();
        if (name.isBlank() || name.strip().length() > NAME_LENGTH) {
            findings.add(Finding.of("name", "people.group.check.name", NAME_LENGTH));
        } else if (groups.isTaken(name.strip(), id)) {
            findings.add(Finding.of("name", "people.group.check.taken"));
        }
        if (purpose.isBlank() || purpose.strip().length() > PURPOSE_LENGTH) {
            findings.add(Finding.of("purpose", "people.group.check.purpose", PURPOSE_LENGTH));
        }
        Rejected.unlessEmpty(findings);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
