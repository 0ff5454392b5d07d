package org.rosenstock.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.Timing;

/** What the table of trainings says is what the rules of the demo city ask for; nothing is left out. */
class DemoRulesTest {

    private static final Path FACTS = Path.of("src/test/resources/org/rosenstock/shell/demo/rules.txt");
    private static final Path COURSES = Path.of("src/main/resources/org/rosenstock/shell/demo/courses/index.txt");

    private final Map<String, Long> courses = ids(lines(COURSES).stream());
    private final Map<String, Long> units =
            ids(CityFiles.list("sections.csv").stream().map(row -> row.get("code")));
    private final Map<String, Long> roles = ids(CityFiles.list("sections.csv").stream()
            .flatMap(row -> Arrays.stream(row.get("roles").split("\\|")))
            .map(share -> share.split("=")[0]));
    private final Map<String, Long> groups = ids(CityGroups.ALL.stream().map(CityGroups::name));
    private final DemoDefinitions definitions = new DemoDefinitions(courses, units, roles, groups);

    static List<CSVRecord> trainings() {
        return CityFiles.table("trainings.csv");
    }

    @Test
    void each_says_what_it_should() {
        List<String> said = DemoRule.all().stream().map(this::facts).sorted().toList();
        assertThat(said).containsExactlyElementsOf(lines(FACTS));
    }

    @Test
    void no_two_have_the_same_address() {
        assertThat(DemoRule.all()).extracting(DemoRule::code).doesNotHaveDuplicates();
        assertThat(DemoRule.all()).extracting(DemoRule::title).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("trainings")
    void a_training_of_the_table_has_its_intervals(CSVRecord training) {
        String said = training.get("recurrence");
        TreeSet<Integer> months = new TreeSet<>();
        for (String part : said.replaceAll("\\(.*\\)", "").split("[/,+]")) {
            String number = part.replaceAll("\\D", "");
            if (part.matches(".*\\d+ ?m(onths)?\\s*") && !number.isEmpty()) {
                months.add(Integer.parseInt(number));
            }
        }
        if (said.startsWith("yearly")) {
            months.add(12);
        }
        assertThat(repeated(training)).containsExactlyInAnyOrderElementsOf(months);
    }

    @ParameterizedTest
    @MethodSource("trainings")
    void a_training_of_the_table_keeps_its_odd_words(CSVRecord training) {
        String said = training.get("recurrence") + ";" + training.get("duration_and_evidence");
        List<DemoRule> rules = rules(training);
        assertThat(rules.stream().allMatch(rule -> rule.has("OFFERED")))
                .as("offered")
                .isEqualTo(training.get("kind").equals("O"));
        assertThat(rules.stream().anyMatch(rule -> rule.has("HARD"))).isEqualTo(said.contains("hard"));
        assertThat(rules.stream().anyMatch(rule -> rule.has("POST_CHANGE")))
                .isEqualTo(
                        said.contains("events") || training.get("legal_basis").contains("before use"));
        assertThat(rules.stream().anyMatch(rule -> rule.audience().isEmpty()))
                .as("concerns everybody")
                .isEqualTo(training.get("audience").startsWith("all")
                        || training.get("audience").equals("office staff"));
        if (said.contains("due day 14")) {
            assertThat(rules).extracting(DemoRule::firstDueDays).containsOnly(14);
        }
    }

    private static TreeSet<Integer> repeated(CSVRecord training) {
        return rules(training).stream()
                .map(DemoRule::months)
                .filter(months -> months > 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<DemoRule> rules(CSVRecord training) {
        List<DemoRule> rules = DemoRule.all().stream()
                .filter(rule -> rule.training().equals(training.get("id")))
                .toList();
        assertThat(rules).as(training.get("id")).isNotEmpty();
        return rules;
    }

    private String facts(DemoRule rule) {
        RequirementDefinition said = definitions.of(rule);
        Timing timing = said.timing();
        return String.join(
                "; ",
                rule.code(),
                said.offered() ? "offered" : "due after " + timing.firstDueDays(),
                timing.repeat() + (timing.interval() == null ? "" : " " + timing.interval()),
                timing.base() + " " + timing.expiry() + " renewed " + timing.renewDays() + " before",
                "for " + blocks(said.audience())
                        + (said.exclusions().isEmpty() ? "" : " but " + blocks(said.exclusions())),
                said.parts().stream()
                        .map(part -> part.ways().stream().map(this::way).collect(Collectors.joining(" or ")))
                        .collect(Collectors.joining(" and ")),
                "anew by " + said.triggers());
    }

    private String blocks(List<AudienceBlock> blocks) {
        return blocks.stream().map(this::block).collect(Collectors.joining(" or "));
    }

    private String block(AudienceBlock block) {
        List<String> all = Stream.of(
                        block.units().stream().map(unit -> name(units, unit.id())),
                        block.jobRoles().stream().map(id -> name(roles, id)),
                        block.groups().stream().map(id -> name(groups, id)),
                        block.attributes().stream()
                                .map(attribute -> attribute.kind().name()))
                .map(names -> names.sorted().collect(Collectors.joining("|")))
                .filter(names -> !names.isEmpty())
                .toList();
        return all.isEmpty() ? "everybody" : String.join(" in ", all);
    }

    private String way(Way way) {
        Long course = way.course();
        return course == null
                ? way.kind() + (way.code() == null ? "" : " " + way.code())
                : "course " + name(courses, course);
    }

    private static String name(Map<String, Long> ids, long id) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue() == id)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> ids(Stream<String> names) {
        Map<String, Long> ids = new HashMap<>();
        names.distinct().forEach(name -> ids.put(name, ids.size() + 1L));
        return ids;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
