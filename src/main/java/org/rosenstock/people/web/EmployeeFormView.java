package org.rosenstock.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.EmployeeForm;
import org.rosenstock.people.Employees;
import org.rosenstock.people.Passwords;
import org.rosenstock.people.PositionForm;
import org.rosenstock.people.Positions;

/** The forms of /people/employees and /people/employee: take on, change, move, end, one-time password. */
@Named
@RequestScoped
public class EmployeeFormView {

    private static final int FULL_TIME = 100;

    @Inject
    Asking asking;

    @Inject
    Asked asked;

    @Inject
    Finder finder;

    @Inject
    Employees employees;

    @Inject
    Positions positions;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    private @Nullable EmployeeDraft draft;
    private @Nullable String orgUnit;
    private @Nullable Long jobRole;
    private @Nullable LocalDate from;
    private @Nullable LocalDate lastDay;
    private @Nullable Integer share = FULL_TIME;
    private @Nullable String password;

    /** What the form says, filled with what is stored. */
    public EmployeeDraft getDraft() {
        if (draft == null) {
            draft = asked.text("id").isEmpty()
                    ? new EmployeeDraft()
                    : new EmployeeDraft(
                            employees.find(asking.asker(), asked.id()).data());
        }
        return draft;
    }

    public String create() {
        EmployeeForm form = getDraft().form();
        long id = employees.create(asking.asker(), form, position(form.entryDate()));
        return Told.then("/people/employee?id=" + id, "employee.created");
    }

    public String change() {
        employees.change(asking.asker(), asked.id(), getDraft().form());
        return back("employee.changed");
    }

    public String move() {
        positions.move(asking.asker(), asked.id(), position(from), getDraft().getVersion());
        return back("employee.moved");
    }

    public String takeBack() {
        positions.takeBack(asking.asker(), asked.id(), getDraft().getVersion());
        return back("employee.moveTakenBack");
    }

    public String end() {
        positions.end(
                asking.asker(),
                asked.id(),
                Finder.required("lastDay", lastDay),
                getDraft().getVersion());
        return back("employee.ended");
    }

    public String stay() {
        positions.stay(asking.asker(), asked.id(), getDraft().getVersion());
        return back("employee.stays");
    }

    /** Shown once, on this page; nobody can read it again. */
    public void oneTime() {
        password = passwords.oneTime(asking.asker(), asked.id());
    }

    private PositionForm position(@Nullable LocalDate day) {
        return new PositionForm(
                finder.unit("orgUnit", orgUnit).id(),
                Finder.required("jobRole", jobRole),
                Finder.required("from", day),
                Finder.required("share", share));
    }

    private String back(String key) {
        return Told.then("/people/employee?id=" + asked.id(), key);
    }

    public @Nullable String getPassword() {
        return password;
    }

    public @Nullable String getOrgUnit() {
        return orgUnit;
    }

    public void setOrgUnit(@Nullable String orgUnit) {
        this.orgUnit = orgUnit;
    }

    public @Nullable Long getJobRole() {
        return jobRole;
    }

    public void setJobRole(@Nullable Long jobRole) {
        this.jobRole = jobRole;
    }

    public LocalDate getFrom() {
        return from == null ? LocalDate.now(clock) : from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable Integer getShare() {
        return share;
    }

    public void setShare(@Nullable Integer share) {
        this.share = share;
    }
}
