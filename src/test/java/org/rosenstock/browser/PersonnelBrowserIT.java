package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** HR looks at figures of other days and at the names behind one; leads and works council see neither names nor more. */
class PersonnelBrowserIT extends BrowserTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String MATRIX = "/reporting/personnel?show=matrix";
    private static final String NAMES = "/reporting/people?requirement=t03-brandschutz";

    @Test
    void the_matrix_of_a_day_before_and_of_one_ahead() {
        signIn("hr");
        open(MATRIX);
        int today = overdue();
        keyDate(today().minusDays(40));
        assertThat(page.url()).contains("day=", "show=matrix");
        assertThat(page.locator("table.shares tbody tr").count()).isPositive();
        axe();
        keyDate(today().plusDays(300));
        assertThat(page.locator(".page-head").first().innerText()).contains("voraussichtlich");
        assertThat(overdue()).as("what lapses by then").isGreaterThan(today);
        screenshot("ahead");
        noSidewaysScrolling();
        width(390);
        theme("dunkel");
        page.reload();
        screenshot("ahead-390");
        noSidewaysScrolling();
    }

    @Test
    void figures_and_exports_follow_the_unit_chosen() {
        signIn("hr");
        open(MATRIX);
        int all = overdue();
        String unit = page.locator("#einheit option").nth(1).innerText();
        page.locator("#einheit").selectOption(new SelectOption().setLabel(unit));
        page.waitForURL("**unit=*");
        assertThat(page.locator(".page-head").first().innerText()).contains(unit);
        assertThat(overdue()).isLessThan(all);
        page.locator(".page-head summary").press("Enter");
        axe();
        screenshot("exports");
        String wide = export("csv&layout=wide");
        assertThat(wide).contains("Einheit;").doesNotContain("Dezernatsleitungen");
        assertThat(wide.lines().filter(line -> line.startsWith("1;")).toList())
                .as("the one unit and those below it")
                .singleElement()
                .asString()
                .contains(unit);
        assertThat(export("csv")).contains(unit).doesNotContain("Dezernatsleitungen");
        assertThat(export("xlsx&layout=wide")).startsWith("PK");
    }

    /** What the link of the page leads to; the format stands in the path, the layout at the end. */
    private String export(String kind) {
        String[] parts = kind.split("&");
        String end = parts.length > 1 ? parts[1] : "";
        String address = page.locator("a[href*='personnel." + parts[0] + "']").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.contains("layout=") != end.isEmpty())
                .findFirst()
                .orElseThrow();
        return page.context().request().get(address() + address).text();
    }

    @Test
    void hr_says_what_for_before_any_name_is_shown_and_the_person_reads_it() {
        signIn("hr");
        open(MATRIX);
        page.locator("table.shares td a").first().press("Enter");
        page.waitForURL("**/reporting/people?*");
        assertThat(page.locator("#names").count()).isZero();
        page.locator("#look\\:state").press("Enter");
        assertThat(page.locator("#anlass-err").innerText()).contains("Anlass");
        assertThat(page.url()).as("the filters stay where they are").contains("requirement=", "unit=");
        assertThat(page.locator("#names").count()).isZero();
        say("OTHER", "Frage der Feuerwehr");
        assertThat(page.locator("table.names tbody tr, #names p").count()).isPositive();
        assertThat(page.url()).contains("requirement=", "unit=").doesNotContain("Feuerwehr", "OTHER", "note");
        open(NAMES + "&standing=ALL");
        assertThat(page.locator("#names").count()).as("another list").isZero();
        say("OTHER", "Frage der Feuerwehr");
        looks();
        String names = page.locator("table.names").innerText();
        while (!names.contains("Ahrens, Marlene")) {
            page.locator("#names .pager a").last().press("Enter");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.url()).contains("page=").doesNotContain("Feuerwehr");
            names = page.locator("table.names").innerText();
        }
        page.reload();
        assertThat(page.locator("table.names").innerText()).isEqualTo(names);
        page.locator("#stand").selectOption("OVERDUE");
        page.waitForURL("**standing=OVERDUE*");
        assertThat(page.locator("#names").count()).as("the same list").isOne();
        page.locator("#stated\\:restate").press("Enter");
        page.locator("#anlass").waitFor();
        assertThat(page.locator("#names").count()).isZero();
        signIn("employee");
        open("/privacy/my-data");
        assertThat(page.locator("main").innerText()).containsOnlyOnce("Anderer Anlass, Frage der Feuerwehr");
    }

    @Test
    void an_occasion_in_the_address_counts_for_nothing_and_is_taken_out() {
        signIn("hr");
        open(NAMES + "&standing=ALL&reason=OTHER&note=Frage+der+Feuerwehr&look-reason=OTHER&look-note=Frage");
        assertThat(page.url())
                .contains("requirement=t03-brandschutz", "standing=ALL")
                .doesNotContain("OTHER", "Frage");
        assertThat(page.locator("#names").count()).isZero();
        assertThat(page.locator("#wofuer").inputValue()).isEmpty();
    }

    private void say(String reason, String note) {
        page.locator("#anlass").selectOption(reason);
        page.locator("#wofuer").fill(note);
        page.locator("#look\\:state").press("Enter");
        page.locator("#names").waitFor();
    }

    @Test
    void leads_and_the_works_council_are_shown_no_names() {
        signIn("council");
        open(MATRIX);
        assertThat(page.locator("table.shares tbody tr").count()).isPositive();
        assertThat(page.locator("a[href^='/reporting/people']").count()).isZero();
        assertThat(status(NAMES)).isEqualTo(403);
        signIn("lead");
        assertThat(status(NAMES)).isEqualTo(403);
        assertThat(status(MATRIX)).isEqualTo(403);
        assertThat(status("/api/qualification/status?unit=68")).isEqualTo(403);
    }

    private int status(String path) {
        return page.context().request().get(address() + path).status();
    }

    private void keyDate(LocalDate day) {
        page.locator("#stichtag").fill(TYPED.format(day));
        page.locator("#stichtag").press("Enter");
        page.waitForURL(url -> url.contains("day=" + TYPED.format(day)));
        Objects.requireNonNull(page.locator("h1").innerText());
    }

    private int overdue() {
        return Integer.parseInt(page.locator("#kpi-overdue").innerText().strip().replace(".", ""));
    }
}
