package org.rosenstock.people.employee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.EmployeeForm;

/** Somebody who works here, did, or will. Enters once, may leave, is never deleted. */
@Entity
@Table(name = "people_employee")
public class Employee {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_employee_seq")
    @SequenceGenerator(name = "people_employee_seq", sequenceName = "people_employee_seq", allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "staff_number")
    private String staffNumber = "";

    @Column(name = "user_name")
    private String userName = "";

    @Column(name = "first_name")
    private String firstName = "";

    @Column(name = "last_name")
    private String lastName = "";

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "entry_date")
    private LocalDate entryDate = LocalDate.EPOCH;

    @Column(name = "exit_date")
    private @Nullable LocalDate exitDate;

    @Column(name = "minor_until")
    private @Nullable LocalDate minorUntil;

    @Column(name = "language")
    private String language = "de";

    @Version
    @Column(name = "version")
    private int version;

    protected Employee() {}

    public Employee(EmployeeForm form) {
        change(form);
    }

    /** Takes over what the form says; entry and exit have intentions of their own once somebody is here. */
    public final void change(EmployeeForm form) {
        staffNumber = form.staffNumber();
        userName = form.userName();
        firstName = form.firstName();
        lastName = form.lastName();
        email = form.email();
        entryDate = form.entryDate();
    }

    public void leaveAfter(LocalDate lastDay) {
        exitDate = lastDay;
    }

    public void stay() {
        exitDate = null;
    }

    /** @param day eighteenth birthday of a minor, absent for everybody else */
    public void comeOfAgeOn(@Nullable LocalDate day) {
        minorUntil = day;
    }

    public @Nullable LocalDate minorUntil() {
        return minorUntil;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String staffNumber() {
        return staffNumber;
    }

    public String displayName() {
        return firstName + " " + lastName;
    }

    public LocalDate entryDate() {
        return entryDate;
    }

    public @Nullable LocalDate exitDate() {
        return exitDate;
    }

    public String language() {
        return language;
    }

    public int version() {
        return version;
    }

    /** What is stored, as the form would say it. */
    public EmployeeForm form() {
        return new EmployeeForm(staffNumber, userName, firstName, lastName, email, entryDate, version);
    }
}
