package org.rosenstock.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rosenstock.people.ImportChange;
import org.rosenstock.people.ImportChange.Kind;
import org.rosenstock.people.ImportChange.Value;
import org.rosenstock.people.ImportField;
import org.rosenstock.people.ImportMode;
import org.rosenstock.people.ImportOrder;
import org.rosenstock.people.ImportPreview;
import org.rosenstock.people.ImportProblem;
import org.rosenstock.shared.Finding;

/** What a table of people would add, change and end, compared with what is stored. */
final class EmployeePlan {

    /** A full table that would end more than this share of all people is more likely a mistake. */
    static final int CONFIRM_PERCENT = 10;

    private final PeopleSnapshot now;
    private final ImportOrder order;
    private final PersonRows rows;
    private final List<ImportProblem> problems;
    private final List<ImportChange> changes = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final Set<String> newJobRoles = new TreeSet<>();
    private int unchanged;
    final List<PersonTarget> added = new ArrayList<>();
    final List<Changed> changed = new ArrayList<>();
    final List<PersonNow> ended = new ArrayList<>();

    /**
     * Somebody whose row differs.
     *
     * @param moved true when unit, job role or share differ
     */
    record Changed(PersonNow now, PersonTarget target, boolean moved) {}

    EmployeePlan(SourceTable table, ImportOrder order, PeopleSnapshot now) {
        this.now = now;
        this.order = order;
        this.rows = new PersonRows(table, order, now);
        this.problems = new ArrayList<>(rows.problems);
        rows.targets.forEach(this::compare);
        if (order.mode() == ImportMode.FULL) {
            endMissing();
        }
    }

    private void compare(PersonTarget target) {
        PersonNow person = now.person(target.staffNumber());
        String jobRole = now.jobRoleName(target.jobRole());
        if (!now.jobRoles().containsKey(PeopleSnapshot.key(target.jobRole()))) {
            newJobRoles.add(target.jobRole());
        }
        if (person == null) {
            added.add(target);
            changes.add(new ImportChange(
                    Kind.ADDED,
                    target.line(),
                    target.staffNumber(),
                    target.displayName(),
                    List.of(
                            new Value(ImportField.UNIT, "", target.unitCode()),
                            new Value(ImportField.JOB_ROLE, "", jobRole),
                            new Value(ImportField.ENTRY, "", PersonDiff.day(target.entry())))));
            return;
        }
        List<Value> values = PersonDiff.of(person, target, rows, jobRole);
        if (values.isEmpty()) {
            unchanged++;
        } else {
            change(person, target, values);
        }
    }

    private void change(PersonNow person, PersonTarget target, List<Value> values) {
        boolean moved = values.stream().anyMatch(value -> PersonDiff.PLACE.contains(value.field()));
        LocalDate last = person.lastFrom();
        if (moved && last != null && last.isAfter(rows.from(target, person))) {
            problems.add(new ImportProblem(
                    target.line(),
                    Finding.of(ImportField.UNIT.name(), "people.import.row.later", PersonDiff.day(last))));
            return;
        }
        changed.add(new Changed(person, target, moved));
        changes.add(new ImportChange(Kind.CHANGED, target.line(), target.staffNumber(), target.displayName(), values));
    }

    private void endMissing() {
        Set<String> present = new HashSet<>();
        rows.targets.forEach(target -> present.add(PeopleSnapshot.key(target.staffNumber())));
        LocalDate lastDay = lastDay();
        now.people().values().stream()
                .filter(person -> !present.contains(PeopleSnapshot.key(person.staffNumber())))
                .filter(person ->
                        person.isHereOn(order.effective()) && !person.entry().isAfter(lastDay))
                .sorted((one, other) -> one.staffNumber().compareTo(other.staffNumber()))
                .forEach(this::end);
    }

    private void end(PersonNow person) {
        if (person.admin()) {
            kept.add(person.displayName());
            return;
        }
        ended.add(person);
        Value exit = new Value(ImportField.EXIT, PersonDiff.day(person.exit()), PersonDiff.day(lastDay()));
        changes.add(new ImportChange(Kind.ENDED, 0, person.staffNumber(), person.displayName(), List.of(exit)));
    }

    /** Who is missing works until the day before. */
    LocalDate lastDay() {
        return order.effective().minusDays(1);
    }

    /** The day on which the new position of somebody begins. */
    LocalDate from(PersonTarget target) {
        return rows.from(target, now.person(target.staffNumber()));
    }

    PeopleSnapshot now() {
        return now;
    }

    /** True when the table has a column for it. */
    boolean reads(ImportField field) {
        return rows.has(field);
    }

    ImportPreview preview() {
        long here = now.people().values().stream()
                .filter(person -> person.isHereOn(order.effective()))
                .count();
        boolean tooMany = ended.size() * 100L > here * CONFIRM_PERCENT;
        return new ImportPreview(changes, problems, unchanged, List.copyOf(newJobRoles), kept, tooMany);
    }
}
