package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A lead sees the people of the own unit and nobody else: on the page, in the table to take along and by addresses. */
class LeadOwnUnitBrowserIT extends BrowserTest {

    /** The unit that the lead of the demo city leads, and the one above it, in which the same person deputises. */
    private static final Set<String> OWN = Set.of("Bürgerservice", "FB Bürgerservice und Standesamt");

    private static final String EVERYBODY = """
            async () => {
              const people = [];
              for (let page = 0; page < 4; page++) {
                const answer = await (await fetch('/api/people/employees?size=500&page=' + page)).json();
                people.push(...answer.items.map(person => [person.displayName, person.unit]));
              }
              return people;
            }""";

    @Test
    void sees_only_the_own_unit() {
        signIn("hr");
        Map<Boolean, Set<String>> everybody = everybody();
        Set<String> own = everybody.get(true);
        Set<String> others = everybody.get(false);
        others.removeAll(own);
        assertThat(own).hasSizeBetween(2, 60);
        assertThat(others).hasSizeGreaterThan(100);

        signIn("lead");
        open("/qualification/team");
        List<String> shown = page.locator("table.matrix th[scope=row] a").allInnerTexts();
        assertThat(shown).isNotEmpty();
        assertThat(own).containsAll(shown);
        String table = page.context()
                .request()
                .get(address() + "/api/qualification/team.csv")
                .text();
        assertThat(table).contains(shown);
        assertThat(table.lines().map(line -> line.split(";", 2)[0])).doesNotContainAnyElementsOf(others);
        assertForeignFileIsClosed(others.iterator().next());
    }

    private void assertForeignFileIsClosed(String name) {
        signIn("hr");
        open("/people/employees?q=" + name.replace(" ", "%20"));
        String file =
                Objects.requireNonNull(page.locator("th[scope=row] a").first().getAttribute("href"));
        String id = file.replaceAll(".*id=(\\d+).*", "$1");
        assertThat(status("/people/employee?id=" + id)).isEqualTo(200);
        signIn("lead");
        for (String path : List.of("/people/employee?id=", "/qualification/person?id=")) {
            assertThat(status(path + id)).as(path).isIn(400, 403, 404);
        }
    }

    /** Names by whether they work in one of the own units. */
    private Map<Boolean, Set<String>> everybody() {
        return ((List<?>) page.evaluate(EVERYBODY))
                .stream()
                        .map(person -> (List<?>) person)
                        .collect(Collectors.partitioningBy(
                                person -> OWN.contains(String.valueOf(person.get(1))),
                                Collectors.mapping(
                                        person -> String.valueOf(person.get(0)),
                                        Collectors.toCollection(TreeSet::new))));
    }

    private int status(String path) {
        return page.context().request().get(address() + path).status();
    }
}
