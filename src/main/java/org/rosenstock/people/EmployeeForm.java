package org.rosenstock.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Base data of an employee.
 *
 * @param userName name to sign in with, beside the staff number
 * @param email absent for people without a mailbox
 * @param version as it was read; 0 for a new one
 */
public record EmployeeForm(
        String staffNumber,
        String userName,
        String firstName,
        String lastName,
        @Nullable String email,
        LocalDate entryDate,
        int version) {

    public EmployeeForm {
        staffNumber = staffNumber.strip();
        userName = userName.strip();
        firstName = firstName.strip();
        lastName = lastName.strip();
        email = email == null || email.isBlank() ? null : email.strip();
    }
}
