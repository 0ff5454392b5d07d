package org.rosenstock.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.EmployeeForm;
import org.rosenstock.people.ImportField;
import org.rosenstock.people.ImportOrder;
import org.rosenstock.people.ImportProblem;
import org.rosenstock.people.employee.EmployeePolicy;
import org.rosenstock.people.imports.PeopleSnapshot.UnitSpan;
import org.rosenstock.people.imports.SourceTable.Line;

/** Turns rows into people, or tells what is wrong with a row. */
final class PersonRows {

    private static final int JOB_ROLE_LENGTH = 200;
    private static final int CODE_LENGTH = 40;

    private final PeopleSnapshot now;
    private final ImportOrder order;
    private final RowReader row;
    private final Map<String, String> logins;
    private final Map<String, Integer> seen = new HashMap<>();
    final List<PersonTarget> targets = new ArrayList<>();
    final List<ImportProblem> problems = new ArrayList<>();

    PersonRows(SourceTable table, ImportOrder order, PeopleSnapshot now) {
        this.now = now;
        this.order = order;
        this.row = new RowReader(table.columns(), order.mapping());
        this.logins = now.logins();
        table.lines().forEach(this::take);
    }

    boolean has(ImportField field) {
        return row.has(field);
    }

    private void take(Line line) {
        row.at(line);
        PersonTarget target = read();
        if (target != null) {
            check(target);
        }
        row.problem().ifPresentOrElse(problems::add, () -> {
            if (target != null) {
                targets.add(target);
            }
        });
    }

    private @Nullable PersonTarget read() {
        String staffNumber = row.required(ImportField.STAFF_NUMBER, EmployeePolicy.STAFF_NUMBER_LENGTH);
        String firstName = row.required(ImportField.FIRST_NAME, EmployeePolicy.NAME_LENGTH);
        String lastName = row.required(ImportField.LAST_NAME, EmployeePolicy.NAME_LENGTH);
        row.required(ImportField.ENTRY, CODE_LENGTH);
        LocalDate entry = row.date(ImportField.ENTRY);
        String unit = row.required(ImportField.UNIT, CODE_LENGTH);
        String jobRole = row.required(ImportField.JOB_ROLE, JOB_ROLE_LENGTH);
        return entry == null
                ? null
                : new PersonTarget(
                        row.number(),
                        staffNumber,
                        firstName,
                        lastName,
                        optional(ImportField.USER_NAME),
                        optional(ImportField.EMAIL),
                        entry,
                        row.date(ImportField.EXIT),
                        row.date(ImportField.MINOR_UNTIL),
                        unit,
                        jobRole,
                        row.percent(ImportField.SHARE),
                        row.date(ImportField.POSITION_FROM));
    }

    private @Nullable String optional(ImportField field) {
        String text = row.text(field);
        return text.isEmpty() ? null : text;
    }

    private void check(PersonTarget target) {
        checkTwice(target.staffNumber());
        String login = target.userName() == null ? target.staffNumber() : target.userName();
        EmployeePolicy.check(new EmployeeForm(
                        target.staffNumber(),
                        login,
                        target.firstName(),
                        target.lastName(),
                        target.email(),
                        target.entry(),
                        0))
                .forEach(row::complain);
        checkLogin(target.staffNumber(), login);
        if (target.exit() != null && target.exit().isBefore(target.entry())) {
            row.complain(ImportField.EXIT, "people.import.row.exit");
        }
        checkPosition(target);
    }

    private void checkTwice(String staffNumber) {
        Integer earlier = seen.putIfAbsent(PeopleSnapshot.key(staffNumber), row.number());
        if (earlier != null) {
            row.complain(ImportField.STAFF_NUMBER, "people.import.row.twice", staffNumber, earlier);
        }
    }

    private void checkLogin(String staffNumber, String login) {
        String number = PeopleSnapshot.key(staffNumber);
        PersonNow person = now.person(staffNumber);
        if (person != null && !row.has(ImportField.USER_NAME)) {
            return;
        }
        String owner = logins.putIfAbsent(PeopleSnapshot.key(login), number);
        if (owner != null && !owner.equals(number)) {
            row.complain(ImportField.USER_NAME, "people.import.row.login", login);
        }
    }

    private void checkPosition(PersonTarget target) {
        PersonNow person = now.person(target.staffNumber());
        LocalDate from = from(target, person);
        UnitSpan unit = now.units().get(PeopleSnapshot.key(target.unitCode()));
        if (unit == null) {
            row.complain(ImportField.UNIT, "people.import.row.unit", RowReader.shown(target.unitCode()));
        } else if (!unit.isOn(from) || target.exit() != null && from.isAfter(target.exit())) {
            row.complain(ImportField.UNIT, "people.import.row.unitEnded", target.unitCode());
        }
        if (from.isBefore(target.entry())) {
            row.complain(ImportField.POSITION_FROM, "people.import.row.from");
        }
    }

    /** The day on which a new position of this person would begin. */
    LocalDate from(PersonTarget target, @Nullable PersonNow person) {
        LocalDate given = target.from();
        if (given != null) {
            return given;
        }
        UnitSpan unit = now.units().get(PeopleSnapshot.key(target.unitCode()));
        boolean sinceEntry = person == null && unit != null && unit.isOn(target.entry());
        // People may have been here longer than their unit; what they did before is then unknown.
        return sinceEntry || order.effective().isBefore(target.entry()) ? target.entry() : order.effective();
    }
}
