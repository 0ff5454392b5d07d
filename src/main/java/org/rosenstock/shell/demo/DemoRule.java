package org.rosenstock.shell.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * A rule of the demo city: one of its trainings, said with names instead of ids.
 *
 * @param parts each a list of ways: the code of a course, INSTRUCTION or EXTERNAL
 * @param units codes of divisions, each with all below it
 * @param attributes MINOR, LEAD or NEW
 * @param months between two times, 0 for once
 */
record DemoRule(
        String training,
        String title,
        String legalBasis,
        String purpose,
        List<List<String>> parts,
        Set<String> units,
        Set<String> roles,
        Set<String> groups,
        Set<String> attributes,
        int months,
        int firstDueDays,
        Set<String> flags) {

    static final String INSTRUCTION = "INSTRUCTION";
    static final String EXTERNAL = "EXTERNAL";
    private static final int NEW_DAYS = 365;

    static List<DemoRule> all() {
        return CityFiles.list("rules.csv").stream().map(DemoRule::of).toList();
    }

    private static DemoRule of(CSVRecord row) {
        CSVRecord training = CityFiles.table("trainings.csv").stream()
                .filter(line -> line.get("id").equals(row.get("training")))
                .findFirst()
                .orElseThrow();
        return new DemoRule(
                row.get("training"),
                training.get("title"),
                row.get("basis"),
                row.get("purpose"),
                Arrays.stream(row.get("parts").split("\\+"))
                        .map(part -> List.of(part.split("\\|")))
                        .toList(),
                words(row.get("units"), " "),
                words(row.get("roles"), "\\|"),
                words(row.get("groups"), "\\|"),
                words(row.get("attributes"), " "),
                Integer.parseInt(row.get("months")),
                Integer.parseInt(row.get("first")),
                words(row.get("flags"), " "));
    }

    private static Set<String> words(String text, String separator) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(separator));
    }

    /** Name in addresses, such as "t03-brandschutz". */
    String code() {
        String first = parts.get(0).get(0).toLowerCase(Locale.ROOT);
        return training.toLowerCase(Locale.ROOT) + "-" + first;
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    /** The same question as the audience asks, put to somebody of the demo city. */
    boolean concerns(DemoPerson person) {
        return !has("OFFERED")
                && (units.isEmpty() || units.contains(person.division()))
                && (roles.isEmpty() || roles.contains(person.role()))
                && (groups.isEmpty() || person.groups().stream().anyMatch(groups::contains))
                && attributes.stream().allMatch(attribute -> switch (attribute) {
                    case "MINOR" -> person.minor();
                    case "LEAD" -> person.leads();
                    default -> person.daysHere() < NEW_DAYS;
                });
    }
}
