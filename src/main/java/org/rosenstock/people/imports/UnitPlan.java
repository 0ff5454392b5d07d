package org.rosenstock.people.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.ImportChange;
import org.rosenstock.people.ImportChange.Kind;
import org.rosenstock.people.ImportChange.Value;
import org.rosenstock.people.ImportField;
import org.rosenstock.people.ImportMode;
import org.rosenstock.people.ImportOrder;
import org.rosenstock.people.ImportPreview;
import org.rosenstock.people.ImportProblem;
import org.rosenstock.people.LeadKind;
import org.rosenstock.people.UnitKind;
import org.rosenstock.people.UnitRow;
import org.rosenstock.people.imports.SourceTable.Line;
import org.rosenstock.people.unit.UnitPolicy;
import org.rosenstock.shared.Finding;

/** What a table of units would add, change and end, compared with the tree of the day. */
final class UnitPlan {

    private final Map<String, UnitRow> now = new HashMap<>();
    private final Map<Long, String> codes = new HashMap<>();
    private final Map<String, Integer> people;
    private final ImportOrder order;
    private final UnitLeads leads;
    private final RowReader row;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<ImportChange> changes = new ArrayList<>();
    private int unchanged;
    final Map<String, UnitTarget> targets = new LinkedHashMap<>();
    final List<UnitRow> ended = new ArrayList<>();

    /** What a row says; {@code parent} is a key in small letters, absent at the top. */
    record UnitTarget(
            int line,
            String code,
            String name,
            UnitKind kind,
            @Nullable String parent) {}

    /** @param people how many work in a unit from the day on, by key */
    UnitPlan(SourceTable table, ImportOrder order, List<UnitRow> tree, Map<String, Integer> people, UnitLeads leads) {
        this.order = order;
        this.leads = leads;
        this.people = people;
        this.row = new RowReader(table.columns(), order.mapping());
        tree.forEach(unit -> {
            now.put(PeopleSnapshot.key(unit.code()), unit);
            codes.put(unit.id(), unit.code());
        });
        table.lines().forEach(this::read);
        targets.values().forEach(this::checkPlace);
        targets.values().forEach(this::compare);
        if (order.mode() == ImportMode.FULL) {
            now.forEach(this::endMissing);
        }
    }

    private void read(Line line) {
        row.at(line);
        String code = row.required(ImportField.UNIT_CODE, UnitPolicy.CODE_LENGTH);
        String name = row.required(ImportField.UNIT_NAME, UnitPolicy.NAME_LENGTH);
        UnitKind kind = UnitKinds.of(row.required(ImportField.UNIT_KIND, UnitPolicy.CODE_LENGTH));
        if (kind == null) {
            row.complain(
                    ImportField.UNIT_KIND, "people.import.row.kind", RowReader.shown(row.text(ImportField.UNIT_KIND)));
        }
        UnitTarget earlier = targets.get(PeopleSnapshot.key(code));
        if (earlier != null) {
            row.complain(ImportField.UNIT_CODE, "people.import.row.twice", code, earlier.line());
        }
        leads.read(row, PeopleSnapshot.key(code));
        row.problem().ifPresent(problems::add);
        if (kind != null && row.problem().isEmpty()) {
            String key = PeopleSnapshot.key(code);
            targets.put(key, new UnitTarget(line.number(), code, name, kind, parent(key)));
        }
    }

    /** Without a column for it, the place in the tree stays as it is. */
    private @Nullable String parent(String key) {
        if (row.has(ImportField.UNIT_PARENT)) {
            String parent = row.text(ImportField.UNIT_PARENT);
            return parent.isEmpty() ? null : PeopleSnapshot.key(parent);
        }
        UnitRow unit = now.get(key);
        Long id = unit == null ? null : unit.parentId();
        String code = id == null ? null : codes.get(id);
        return code == null ? null : PeopleSnapshot.key(code);
    }

    private void checkPlace(UnitTarget target) {
        String parent = target.parent();
        if (parent == null) {
            return;
        }
        UnitKind above = kindOf(parent);
        if (above == null) {
            complain(target, Finding.of(ImportField.UNIT_PARENT.name(), "people.import.row.parent", parent));
        } else if (!UnitPolicy.checkPlace(target.kind(), above).isEmpty()) {
            complain(target, Finding.of(ImportField.UNIT_KIND.name(), "people.unit.check.level"));
        } else if (isCircle(target)) {
            complain(target, Finding.of(ImportField.UNIT_PARENT.name(), "people.unit.check.circle"));
        }
    }

    private @Nullable UnitKind kindOf(String key) {
        UnitTarget target = targets.get(key);
        UnitRow unit = now.get(key);
        if (target != null) {
            return target.kind();
        }
        return unit == null || order.mode() == ImportMode.FULL ? null : unit.kind();
    }

    private boolean isCircle(UnitTarget target) {
        Set<String> seen = new HashSet<>();
        UnitTarget above = target;
        while (above != null && above.parent() != null) {
            if (!seen.add(PeopleSnapshot.key(above.code()))) {
                return true;
            }
            above = targets.get(above.parent());
        }
        return false;
    }

    private void complain(UnitTarget target, Finding finding) {
        problems.add(new ImportProblem(target.line(), finding));
    }

    private void compare(UnitTarget target) {
        UnitRow unit = now.get(PeopleSnapshot.key(target.code()));
        List<Value> values = new ArrayList<>();
        add(values, ImportField.UNIT_NAME, unit == null ? "" : unit.name(), target.name());
        add(
                values,
                ImportField.UNIT_KIND,
                unit == null ? "" : unit.kind().name(),
                target.kind().name());
        add(values, ImportField.UNIT_PARENT, parentOf(unit), target.parent() == null ? "" : codeOf(target.parent()));
        leads.compare(PeopleSnapshot.key(target.code()), unit, values);
        if (values.isEmpty()) {
            unchanged++;
        } else {
            Kind kind = unit == null ? Kind.ADDED : Kind.CHANGED;
            changes.add(new ImportChange(kind, target.line(), target.code(), target.name(), values));
        }
    }

    private static void add(List<Value> values, ImportField field, String before, String after) {
        if (!before.equals(after)) {
            values.add(new Value(field, before, after));
        }
    }

    private String parentOf(@Nullable UnitRow unit) {
        Long id = unit == null ? null : unit.parentId();
        return id == null ? "" : codes.getOrDefault(id, "");
    }

    private String codeOf(String key) {
        UnitTarget target = targets.get(key);
        UnitRow unit = now.get(key);
        if (target != null) {
            return target.code();
        }
        return unit == null ? key : unit.code();
    }

    private void endMissing(String key, UnitRow unit) {
        if (targets.containsKey(key)) {
            return;
        }
        int left = people.getOrDefault(key, 0);
        if (left > 0) {
            problems.add(new ImportProblem(
                    0, Finding.of("", "people.import.row.unitInUse", unit.code(), unit.name(), left)));
            return;
        }
        ended.add(unit);
        changes.add(new ImportChange(Kind.ENDED, 0, unit.code(), unit.name(), List.of()));
    }

    /** Id of a unit that the table refers to but does not hold. */
    long idOf(String key) {
        return Objects.requireNonNull(now.get(key)).id();
    }

    @Nullable
    UnitRow unit(UnitTarget target) {
        return now.get(PeopleSnapshot.key(target.code()));
    }

    /** Who is to lead and deputise in a unit, as far as the table says so. */
    Map<LeadKind, Set<UnitLeads.Person>> leads(String key) {
        return leads.of(key);
    }

    ImportPreview preview() {
        boolean tooMany = ended.size() * 100 > now.size() * EmployeePlan.CONFIRM_PERCENT;
        return new ImportPreview(changes, problems, unchanged, List.of(), List.of(), tooMany);
    }
}
