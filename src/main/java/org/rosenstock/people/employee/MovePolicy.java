package org.rosenstock.people.employee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rosenstock.people.PositionForm;
import org.rosenstock.shared.Finding;

/** Whether somebody may begin a position on a day, given entry, exit and the positions so far. */
public final class MovePolicy {

    private MovePolicy() {}

    /** @param positions oldest first */
    public static List<Finding> check(Employee employee, List<Position> positions, PositionForm form) {
        List<Finding> findings = new ArrayList<>();
        if (form.share() < 1 || form.share() > 100) {
            findings.add(Finding.of("share", "people.position.check.share"));
        }
        LocalDate exit = employee.exitDate();
        if (form.from().isBefore(employee.entryDate())) {
            findings.add(Finding.of("from", "people.position.check.beforeEntry"));
        } else if (exit != null && form.from().isAfter(exit)) {
            findings.add(Finding.of("from", "people.position.check.afterExit"));
        } else if (positions.stream().anyMatch(position -> position.validFrom().isAfter(form.from()))) {
            findings.add(Finding.of("from", "people.position.check.later"));
        }
        return findings;
    }
}
