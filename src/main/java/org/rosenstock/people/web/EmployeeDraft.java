package org.rosenstock.people.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.EmployeeForm;

/** Base data of an employee while somebody types them. */
public class EmployeeDraft {

    private @Nullable String staffNumber;
    private @Nullable String userName;
    private @Nullable String firstName;
    private @Nullable String lastName;
    private @Nullable String email;
    private @Nullable LocalDate entryDate;
    private int version;

    EmployeeDraft() {}

    EmployeeDraft(EmployeeForm stored) {
        staffNumber = stored.staffNumber();
        userName = stored.userName();
        firstName = stored.firstName();
        lastName = stored.lastName();
        email = stored.email();
        entryDate = stored.entryDate();
        version = stored.version();
    }

    /** Without a user name, people sign in with their staff number alone. */
    EmployeeForm form() {
        return new EmployeeForm(
                Finder.text(staffNumber),
                userName == null ? Finder.text(staffNumber) : userName,
                Finder.text(firstName),
                Finder.text(lastName),
                email,
                Finder.required("entryDate", entryDate),
                version);
    }

    public @Nullable String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(@Nullable String staffNumber) {
        this.staffNumber = staffNumber;
    }

    public @Nullable String getUserName() {
        return userName;
    }

    public void setUserName(@Nullable String userName) {
        this.userName = userName;
    }

    public @Nullable String getFirstName() {
        return firstName;
    }

    public void setFirstName(@Nullable String firstName) {
        this.firstName = firstName;
    }

    public @Nullable String getLastName() {
        return lastName;
    }

    public void setLastName(@Nullable String lastName) {
        this.lastName = lastName;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable LocalDate getEntryDate() {
        return entryDate;
    }

    public void setEntryDate(@Nullable LocalDate entryDate) {
        this.entryDate = entryDate;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
