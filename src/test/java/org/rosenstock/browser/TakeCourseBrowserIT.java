package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An employee takes the course on fire safety from beginning to certificate without touching the mouse. */
class TakeCourseBrowserIT extends BrowserTest {

    private static final int MOST_STEPS = 40;
    private static final int MOST_TABS = 150;

    /** What is to be chosen, typed or arranged, by the code of the question. */
    private static final Map<String, List<String>> SOLUTIONS = Map.of(
            "rauch-im-flur", List.of("Den Brand melden"),
            "notruf", List.of("112"),
            "reihenfolge",
                    List.of(
                            "Ruhe bewahren",
                            "Den Brand melden",
                            "Gefährdete Menschen",
                            "Den gekennz",
                            "Am Sammelplatz"),
            "zeichen", List.of("Sammelstelle"),
            "keil", List.of("Falsch"),
            "verhindern", List.of("Ein Gerät", "Herd", "Flure"),
            "zuordnen", List.of("Deckel", "Mit dem Wasser", "Im Raum", "Abstand"),
            "sammelplatz", List.of("sammelplatz"),
            "rauch-luecke", List.of("möglichst tief", "Aufzug", "zu"),
            "loeschversuch", List.of("Wenn der Brand", "Wenn der Weg"));

    @Test
    void finishes_a_course_by_keyboard_alone_and_gets_the_certificate() throws IOException {
        int overdue = overdue();
        signIn("employee");
        open("/learning/course?id=brandschutz");
        follow(button("Kurs beginnen|Fortsetzen|Noch einmal beginnen"));
        axe();
        readAllLessons();
        follow(button("Test beginnen|Noch einmal versuchen"));
        axe();
        for (int step = 0; step < MOST_STEPS && page.locator("#frage").count() > 0; step++) {
            answer();
        }
        screenshot("result");
        axe();
        assertThat(page.locator("#ergebnis").innerText()).contains("Bestanden");
        follow(page.locator(".lesson-bar a.btn--p"));
        assertThat(page.locator("#abschluss").innerText()).contains("Abgeschlossen");
        axe();
        Locator link = page.locator("#abschluss a[href$='.pdf']");
        reach(link);
        Download certificate = page.waitForDownload(() -> link.press("Enter"));
        assertThat(Files.size(certificate.path())).isGreaterThan(10_000);
        assertThat(overdue()).as("overdue as HR reads it").isEqualTo(overdue - 1);
    }

    /** How many are overdue with the instruction on fire safety, as HR sees it; the employee is one of them. */
    private int overdue() {
        signIn("hr");
        open("/reporting/personnel?requirement=t03-brandschutz");
        screenshot("figure");
        return Integer.parseInt(page.locator("#kpi-overdue").innerText().strip());
    }

    private void readAllLessons() {
        for (int step = 0; step < MOST_STEPS && !page.url().contains("/learning/quiz"); step++) {
            follow(
                    page.url().contains("/learning/course")
                            ? button("Fortsetzen")
                            : page.locator(".lesson-bar .btn--p"));
        }
        assertThat(page.url()).contains("/learning/quiz");
    }

    private void answer() {
        Locator form = page.locator("#frage");
        if (page.locator("#rueckmeldung").count() == 0) {
            String save = form.getAttribute("data-save");
            give(form.getAttribute("data-kind"), SOLUTIONS.get(save.substring(save.lastIndexOf('/') + 1)));
        }
        follow(page.locator(".lesson-bar .btn--p"));
    }

    private void give(String kind, List<String> solution) {
        switch (kind) {
            case "single", "trueFalse" -> radio(solution.get(0));
            case "multiple" -> solution.forEach(this::tick);
            case "matching" -> fields("arranged", solution);
            case "ordering" -> order(solution);
            default -> fields("typed", solution);
        }
    }

    private void radio(String label) {
        Locator target = page.locator(".answer", new Page.LocatorOptions().setHasText(starting(label)))
                .locator("input");
        reach(page.locator(".answer input").first());
        page.keyboard().press("Space");
        for (int i = 0; i < MOST_STEPS && !target.isChecked(); i++) {
            page.keyboard().press("ArrowDown");
        }
    }

    private void tick(String label) {
        reach(page.locator(".answer", new Page.LocatorOptions().setHasText(starting(label)))
                .locator("input"));
        page.keyboard().press("Space");
    }

    /** Text fields are typed into; in lists the arrow keys look for the option. */
    private void fields(String name, List<String> solution) {
        for (int i = 0; i < solution.size(); i++) {
            Locator field = page.locator("[name='" + name + "." + i + "']");
            reach(field);
            if ("INPUT".equals(field.evaluate("e => e.tagName"))) {
                page.keyboard().type(solution.get(i));
            } else {
                choose(field, solution.get(i));
            }
        }
    }

    private void choose(Locator list, String option) {
        for (int i = 0; i < MOST_STEPS && !shown(list).startsWith(option); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(shown(list)).startsWith(option);
    }

    private static String shown(Locator list) {
        return (String) list.evaluate("e => e.selectedOptions[0].textContent.trim()");
    }

    private void order(List<String> solution) {
        for (int place = 0; place < solution.size(); place++) {
            Locator item =
                    page.locator(".ordnen > li", new Page.LocatorOptions().setHasText(starting(solution.get(place))));
            Locator up = item.locator("button").first();
            while (position(item) > place) {
                reach(up);
                page.keyboard().press("Enter");
            }
        }
        assertThat(page.locator("#gespeichert").innerText()).isNotEmpty();
    }

    private static int position(Locator item) {
        return ((Number) item.evaluate("e => [...e.parentNode.children].indexOf(e)")).intValue();
    }

    private Locator button(String names) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(names)));
    }

    private static Pattern starting(String words) {
        // Playwright hands the pattern to the browser, which does not know Java's quoting.
        return Pattern.compile("^\\s*" + words);
    }

    /** Goes to the element by the Tab key, presses Enter and waits for the next page. */
    private void follow(Locator target) {
        reach(target);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private void reach(Locator target) {
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) target.evaluate("e => e === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(target.innerText())
                .as("reached by the Tab key on " + page.url())
                .isNull();
    }
}
