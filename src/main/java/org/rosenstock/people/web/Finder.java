package org.rosenstock.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.people.JobRoleRow;
import org.rosenstock.people.JobRoles;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.UnitRow;
import org.rosenstock.shared.Rejected;

/** Turns what people type into forms, such as a unit's code or a staff number, into what is meant. */
@Named("peopleFinder")
@RequestScoped
public class Finder {

    private static final int MOST_OFFERED = 1000;

    @Inject
    Asking asking;

    @Inject
    OrgUnits units;

    @Inject
    Employees employees;

    @Inject
    JobRoles jobRoles;

    @Inject
    Clock clock;

    /** @throws Rejected when there is no such unit */
    UnitRow unit(String field, @Nullable String code) {
        return units.byCode(asking.asker(), code == null ? "" : code)
                .orElseThrow(() -> Rejected.of(field, "people.page.unknownUnit"));
    }

    /** @throws Rejected when nobody signs in with this staff number or user name */
    EmployeeRow person(String field, @Nullable String login) {
        return employees
                .byLogin(asking.asker(), login == null ? "" : login)
                .orElseThrow(() -> Rejected.of(field, "people.page.unknownPerson"));
    }

    /** @throws Rejected when nothing was entered */
    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw Rejected.of(field, "people.page.required");
        }
        return value;
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Units to offer while somebody types a code; of a very large organisation the upper levels only. */
    public List<UnitRow> getUnits() {
        return units.tree(asking.asker(), LocalDate.now(clock)).stream()
                .limit(MOST_OFFERED)
                .toList();
    }

    public List<JobRoleRow> getJobRoles() {
        return jobRoles.list(asking.asker());
    }
}
