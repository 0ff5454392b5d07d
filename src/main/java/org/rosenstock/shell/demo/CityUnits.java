package org.rosenstock.shell.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shell.demo.CityUnit.RoleShare;

/** Lays out the units of the city for a number of people: departments, their divisions, and sections of team size. */
final class CityUnits {

    /** Divisions up to this size need no sections. */
    private static final int UNDIVIDED = 25;

    private static final int TEAM = 14;
    private static final int SMALLEST_TEAM = 5;
    private static final int PER_DEPARTMENT = 2;

    /** The division of the demo lead: its first section always has the same people. */
    private static final String STAGE = "32";

    private static final int STAGE_TEAM = 13;
    private static final int STAGE_DIVISION = 32;
    private static final List<RoleShare> OFFICE = List.of(new RoleShare("Assistenz", 1));

    private final List<CityUnit> units = new ArrayList<>();
    private final Map<String, List<CSVRecord>> sections = new LinkedHashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();

    /** Parents before children. */
    static List<CityUnit> forPeople(int people) {
        CityUnits city = new CityUnits();
        CityFiles.list("sections.csv")
                .forEach(row -> city.sections
                        .computeIfAbsent(row.get("unit"), unit -> new ArrayList<>())
                        .add(row));
        city.build(people);
        return List.copyOf(city.units);
    }

    private void build(int people) {
        List<CSVRecord> divisions = CityFiles.table("org-units.csv");
        Map<String, CityUnit> departments = new LinkedHashMap<>();
        for (CSVRecord row : divisions) {
            departments.computeIfAbsent(
                    row.get("dezernat"),
                    code -> add(null, code, department(row), CityUnit.DEPARTMENT, PER_DEPARTMENT, OFFICE));
        }
        Map<String, Integer> sizes = sizes(divisions, people - PER_DEPARTMENT * departments.size());
        for (CSVRecord row : divisions) {
            String name = row.get("unit");
            division(departments.get(row.get("dezernat")), name, sizes.getOrDefault(name, 0));
        }
    }

    private static String department(CSVRecord row) {
        return "Dezernat " + row.get("dezernat") + ": " + row.get("dezernat_name");
    }

    private Map<String, Integer> sizes(List<CSVRecord> divisions, int people) {
        int listed = divisions.stream().mapToInt(CityUnits::headcount).sum();
        Map<String, Integer> sizes = new HashMap<>();
        for (CSVRecord row : divisions) {
            int fewest = STAGE.equals(code(row.get("unit"))) ? STAGE_DIVISION : 3;
            sizes.put(row.get("unit"), Math.max(fewest, Math.round((float) headcount(row) * people / listed)));
        }
        int missing = people - sizes.values().stream().mapToInt(size -> size).sum();
        String largest = divisions.stream()
                .max(Comparator.comparingInt(CityUnits::headcount))
                .map(row -> row.get("unit"))
                .orElseThrow();
        sizes.merge(largest, missing, (size, more) -> Math.max(3, size + more));
        return sizes;
    }

    private static int headcount(CSVRecord row) {
        return Integer.parseInt(row.get("headcount"));
    }

    private String code(String division) {
        return rows(division).get(0).get("code");
    }

    private List<CSVRecord> rows(String division) {
        return sections.getOrDefault(division, List.of());
    }

    private void division(@Nullable CityUnit department, String name, int people) {
        List<CSVRecord> rows = rows(name);
        boolean divided = people > UNDIVIDED && rows.size() > 1;
        if (!divided) {
            List<RoleShare> roles =
                    rows.stream().flatMap(row -> roles(row).stream()).toList();
            add(department, code(name), name, CityUnit.DIVISION, people, roles);
            return;
        }
        CityUnit division = add(department, code(name), name, CityUnit.DIVISION, PER_DEPARTMENT, OFFICE);
        int left = people - PER_DEPARTMENT;
        if (STAGE.equals(division.code())) {
            CSVRecord first = rows.get(0);
            add(division, nextCode(division), first.get("section"), CityUnit.SECTION, STAGE_TEAM, roles(first));
            left -= STAGE_TEAM;
            rows = rows.subList(1, rows.size());
        }
        sections(division, rows.subList(0, Math.max(1, Math.min(rows.size(), left / SMALLEST_TEAM))), left);
    }

    private void sections(CityUnit division, List<CSVRecord> rows, int people) {
        int shares = rows.stream().mapToInt(CityUnits::share).sum();
        int left = people;
        for (CSVRecord row : rows) {
            int size = shares == share(row) ? left : Math.round((float) left * share(row) / shares);
            teams(division, row, size);
            left -= size;
            shares -= share(row);
        }
    }

    private static int share(CSVRecord row) {
        return Integer.parseInt(row.get("share"));
    }

    private void teams(CityUnit division, CSVRecord row, int people) {
        int teams = (people + TEAM - 1) / TEAM;
        int left = people;
        for (int team = 1; team <= teams; team++) {
            int size = left / (teams - team + 1);
            String name = teams == 1 ? row.get("section") : row.get("section") + " " + team;
            add(division, nextCode(division), name, CityUnit.SECTION, size, roles(row));
            left -= size;
        }
    }

    private String nextCode(CityUnit division) {
        return division.code() + "." + codes.merge(division.code(), 1, Integer::sum);
    }

    private CityUnit add(
            @Nullable CityUnit parent, String code, String name, String kind, int people, List<RoleShare> roles) {
        CityUnit unit = new CityUnit(units.size() + 1L, parent, code, name, kind, people, roles);
        units.add(unit);
        return unit;
    }

    /** Who works in such a section. */
    static List<RoleShare> roles(CSVRecord row) {
        return Arrays.stream(row.get("roles").split("\\|"))
                .map(entry -> entry.split("="))
                .map(entry -> new RoleShare(entry[0], Integer.parseInt(entry[1])))
                .toList();
    }
}
