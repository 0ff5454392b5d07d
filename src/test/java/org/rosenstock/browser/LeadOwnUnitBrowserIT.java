package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A lead sees the people of the own unit and nobody else: on the page, in the table to take along and by addresses. */
class LeadOwnUnitBrowserIT extends BrowserTest {

    /** The citizens' service, which the lead of the demo city leads. */
    private static final String OWN = "32.1";

    /** Everybody who works in a unit, with a part of the time too; the whole house when none is named. */
    private static final String NAMES = """
            async (unit) => {
              const names = [];
              for (let page = 0; page < 4; page++) {
                const answer = await (await fetch('/api/people/employees?size=500&page=' + page + unit)).json();
                names.push(...answer.items.map(person => person.displayName));
              }
              return names;
            }""";

    @Test
    void sees_only_the_own_unit() {
        signIn("hr");
        Set<String> own = names("&unit=" + OWN);
        Set<String> others = names("");
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

    private Set<String> names(String unit) {
        Set<String> names = new TreeSet<>();
        ((List<?>) page.evaluate(NAMES, unit)).forEach(name -> names.add(String.valueOf(name)));
        return names;
    }

    private int status(String path) {
        return page.context().request().get(address() + path).status();
    }
}
