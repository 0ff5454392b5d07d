package org.rosenstock.learning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.AssignmentForm;
import org.rosenstock.people.Asker;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.UnitRow;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;

/** Turns the words of the API into a form: staff numbers and codes into ids. */
@RequestScoped
class AssignmentReader {

    private static final int MOST = 500;

    @Inject
    Employees employees;

    @Inject
    OrgUnits units;

    @Inject
    Clock clock;

    /** @throws Rejected with findings for the fields of the request */
    AssignmentForm read(Asker asker, AssignmentRequest request) {
        List<Finding> findings = new ArrayList<>();
        Set<Long> people = people(asker, request.staffNumbers, findings);
        Long unit = unit(asker, request.unit, findings);
        LocalDate due = due(request.due, findings);
        if (request.course == null || request.course.isBlank()) {
            findings.add(Finding.of("course", "learning.api.course"));
        }
        if (findings.isEmpty() && people.isEmpty() == (unit == null)) {
            findings.add(Finding.of("staffNumbers", "learning.api.people"));
        }
        Rejected.unlessEmpty(findings);
        return new AssignmentForm(text(request.course), people, unit, due, text(request.note), false);
    }

    private Set<Long> people(Asker asker, @Nullable List<String> numbers, List<Finding> findings) {
        Set<Long> people = new HashSet<>();
        if (numbers == null) {
            return people;
        }
        if (numbers.size() > MOST) {
            findings.add(Finding.of("staffNumbers", "learning.api.tooMany", MOST));
            return people;
        }
        for (String number : numbers) {
            Optional<EmployeeRow> found = number == null ? Optional.empty() : employees.byStaffNumber(asker, number);
            found.map(EmployeeRow::id)
                    .ifPresentOrElse(
                            people::add,
                            () -> findings.add(Finding.of("staffNumbers", "learning.api.staffNumber", text(number))));
        }
        return people;
    }

    private @Nullable Long unit(Asker asker, @Nullable String code, List<Finding> findings) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        Optional<Long> found = units.tree(asker, LocalDate.now(clock)).stream()
                .filter(unit -> unit.code().equals(code))
                .map(UnitRow::id)
                .findFirst();
        if (found.isEmpty()) {
            findings.add(Finding.of("unit", "learning.api.unit"));
        }
        return found.orElse(null);
    }

    private static @Nullable LocalDate due(@Nullable String day, List<Finding> findings) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            findings.add(Finding.of("due", "learning.api.due"));
            return null;
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
