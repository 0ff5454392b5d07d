package org.rosenstock.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.ImportChange.Value;
import org.rosenstock.people.ImportField;
import org.rosenstock.people.LeadKind;
import org.rosenstock.people.LeadRow;
import org.rosenstock.people.UnitRow;

/** Who leads and deputises as a table of units says, compared with the day. Without a column for it, all stays. */
final class UnitLeads {

    private static final Map<LeadKind, ImportField> FIELDS =
            Map.of(LeadKind.LEAD, ImportField.UNIT_LEAD, LeadKind.DEPUTY, ImportField.UNIT_DEPUTY);

    private final Map<String, Person> people = new HashMap<>();
    private final Map<Long, Person> byId = new HashMap<>();
    private final Map<LeadKind, Map<Long, List<LeadRow>>> now = new EnumMap<>(LeadKind.class);
    private final Map<LeadKind, Map<String, Set<Person>>> wanted = new EnumMap<>(LeadKind.class);

    /** Somebody who is employed on the day. */
    record Person(
            long id,
            String staffNumber,
            String name,
            @Nullable LocalDate exit) {

        String label() {
            return staffNumber + " " + name;
        }
    }

    UnitLeads(List<Person> employed, List<LeadRow> terms) {
        employed.forEach(person -> {
            people.put(PeopleSnapshot.key(person.staffNumber()), person);
            byId.put(person.id(), person);
        });
        for (LeadKind kind : LeadKind.values()) {
            wanted.put(kind, new HashMap<>());
            now.put(
                    kind,
                    terms.stream().filter(term -> term.kind() == kind).collect(Collectors.groupingBy(LeadRow::unitId)));
        }
    }

    /** Whether a table with this mapping says anything about leads. */
    static boolean areIn(Map<ImportField, String> mapping) {
        return FIELDS.values().stream().anyMatch(mapping::containsKey);
    }

    /** @param key of the unit in this row */
    void read(RowReader row, String key) {
        FIELDS.forEach((kind, field) -> {
            if (row.has(field)) {
                wanted(kind).put(key, persons(row, kind, field));
            }
        });
    }

    private Set<Person> persons(RowReader row, LeadKind kind, ImportField field) {
        Set<Person> found = new LinkedHashSet<>();
        for (String staffNumber : row.text(field).split("[,;/\\s]+")) {
            Person person = people.get(PeopleSnapshot.key(staffNumber));
            if (person != null) {
                found.add(person);
            } else if (!staffNumber.isEmpty()) {
                row.complain(field, "people.import.row.person", RowReader.shown(staffNumber));
            }
        }
        if (kind == LeadKind.LEAD && found.size() > 1) {
            row.complain(field, "people.import.row.oneLead");
        }
        return found;
    }

    /** Adds what would change for a unit. */
    void compare(String key, @Nullable UnitRow unit, List<Value> values) {
        FIELDS.forEach((kind, field) -> {
            Set<Person> after = wanted(kind).get(key);
            List<LeadRow> before = unit == null ? List.of() : terms(kind, unit.id());
            if (after != null && !ids(before).equals(ids(after))) {
                values.add(new Value(field, shown(before), shown(after)));
            }
        });
    }

    /** What the table says, by kind; kinds without a column are missing. */
    Map<LeadKind, Set<Person>> of(String key) {
        Map<LeadKind, Set<Person>> said = new EnumMap<>(LeadKind.class);
        wanted.forEach((kind, byUnit) -> {
            Set<Person> persons = byUnit.get(key);
            if (persons != null) {
                said.put(kind, persons);
            }
        });
        return said;
    }

    private Map<String, Set<Person>> wanted(LeadKind kind) {
        return wanted.getOrDefault(kind, new HashMap<>());
    }

    private List<LeadRow> terms(LeadKind kind, long unit) {
        return now.getOrDefault(kind, Map.of()).getOrDefault(unit, List.of());
    }

    private static Set<Long> ids(List<LeadRow> terms) {
        return terms.stream().map(LeadRow::employee).collect(Collectors.toSet());
    }

    private static Set<Long> ids(Set<Person> persons) {
        return persons.stream().map(Person::id).collect(Collectors.toCollection(HashSet::new));
    }

    private String shown(List<LeadRow> terms) {
        List<String> labels = new ArrayList<>();
        for (LeadRow term : terms) {
            Person person = byId.get(term.employee());
            labels.add(person == null ? term.name() : person.label());
        }
        return String.join(", ", labels);
    }

    private static String shown(Set<Person> persons) {
        return persons.stream().map(Person::label).collect(Collectors.joining(", "));
    }
}
