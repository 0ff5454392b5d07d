package org.rosenstock.shell.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * A rule of the demo city, said with names instead of ids. Most trainings of the city make one rule; a training that is
 * due for some people more often, or in two steps, makes two.
 *
 * @param code name in addresses, such as "t03-brandschutz"
 * @param audience empty for everybody
 * @param months between two times, 0 for once
 * @param renewDays days before the end of a proof from which the next one counts
 */
record DemoRule(
        String training,
        String code,
        String title,
        String legalBasis,
        String purpose,
        List<Part> parts,
        List<DemoAudience> audience,
        List<DemoAudience> exclusions,
        int months,
        int firstDueDays,
        int renewDays,
        Set<String> flags) {

    /** @param ways each the code of a course, or of another kind of way */
    record Part(String title, List<String> ways) {}

    static List<DemoRule> all() {
        return CityFiles.list("rules.csv").stream().map(DemoRule::of).toList();
    }

    private static DemoRule of(CSVRecord row) {
        String title = row.get("title").isEmpty() ? trainingTitle(row.get("training")) : row.get("title");
        return new DemoRule(
                row.get("training"),
                row.get("code"),
                title,
                row.get("basis"),
                row.get("purpose"),
                Arrays.stream(row.get("parts").split("\\+"))
                        .map(part -> part(part, title))
                        .toList(),
                DemoAudience.all(row.get("audience")),
                DemoAudience.all(row.get("except")),
                Integer.parseInt(row.get("months")),
                Integer.parseInt(row.get("first")),
                Integer.parseInt(row.get("renew")),
                row.get("flags").isEmpty() ? Set.of() : Set.of(row.get("flags").split(" ")));
    }

    private static String trainingTitle(String training) {
        return CityFiles.table("trainings.csv").stream()
                .filter(line -> line.get("id").equals(training))
                .findFirst()
                .orElseThrow()
                .get("title");
    }

    /** The only part of a rule needs no title of its own. */
    private static Part part(String text, String title) {
        int end = text.indexOf('=');
        return new Part(
                end < 0 ? title : text.substring(0, end),
                List.of(text.substring(end + 1).split("\\|")));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    /** The same question as the audience asks, put to somebody of the demo city. */
    boolean concerns(DemoPerson person) {
        return !has("OFFERED")
                && (audience.isEmpty() || audience.stream().anyMatch(block -> block.has(person)))
                && exclusions.stream().noneMatch(block -> block.has(person));
    }
}
