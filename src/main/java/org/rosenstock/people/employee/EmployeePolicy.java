package org.rosenstock.people.employee;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rosenstock.people.EmployeeForm;
import org.rosenstock.shared.Finding;

/** Which base data of an employee can be right. */
public final class EmployeePolicy {

    public static final int STAFF_NUMBER_LENGTH = 40;
    public static final int USER_NAME_LENGTH = 60;
    public static final int NAME_LENGTH = 100;
    private static final int EMAIL_LENGTH = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");
    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}._@+-]+");

    private EmployeePolicy() {}

    public static List<Finding> check(EmployeeForm form) {
        List<Finding> findings = new ArrayList<>();
        login(findings, "staffNumber", form.staffNumber(), STAFF_NUMBER_LENGTH);
        login(findings, "userName", form.userName(), USER_NAME_LENGTH);
        name(findings, "firstName", form.firstName());
        name(findings, "lastName", form.lastName());
        String email = form.email();
        if (email != null
                && (email.length() > EMAIL_LENGTH || !EMAIL.matcher(email).matches())) {
            findings.add(Finding.of("email", "people.employee.check.email"));
        }
        return findings;
    }

    private static void login(List<Finding> findings, String field, String value, int length) {
        if (value.length() > length || !LOGIN.matcher(value).matches()) {
            findings.add(Finding.of(field, "people.employee.check." + field, length));
        }
    }

    private static void name(List<Finding> findings, String field, String value) {
        if (value.isBlank() || value.length() > NAME_LENGTH) {
            findings.add(Finding.of(field, "people.employee.check." + field, NAME_LENGTH));
        }
    }
}
