package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
        keyDate(LocalDate.now().minusDays(40));
        assertThat(page.url()).contains("day=", "show=matrix");
        assertThat(page.locator("table.shares tbody tr").count()).isPositive();
        axe();
        keyDate(LocalDate.now().plusDays(300));
        assertThat(page.locator(".page-head").first().innerText()).contains("voraussichtlich");
        assertThat(overdue()).as("what lapses by then").isGreaterThan(today);
        screenshot("ahead");
        noSidewaysScrolling();
    }

    @Test
    void hr_says_what_for_before_any_name_is_shown_and_the_person_reads_it() {
        signIn("hr");
        open(MATRIX);
        page.locator("table.shares td a").first().press("Enter");
        page.waitForURL("**/reporting/people?*");
        assertThat(page.locator("#names").count()).isZero();
        Locator show = page.locator("form.look .btn--p");
        show.press("Enter");
        assertThat(page.locator("#anlass-err").innerText()).contains("Anlass");
        assertThat(page.locator("#names").count()).isZero();
        page.locator("#stand").selectOption("ALL");
        page.locator("#anlass").selectOption("OTHER");
        page.locator("#wofuer").fill("Frage der Feuerwehr");
        show.press("Enter");
        page.locator("#names").waitFor();
        assertThat(page.locator("table.names tbody tr").count()).isPositive();
        axe();
        open(NAMES + "&standing=ALL&reason=OTHER&note=Frage+der+Feuerwehr");
        screenshot("names");
        String names = page.locator("table.names").innerText();
        for (int number = 1; !names.contains("Ahrens, Marlene"); number++) {
            open(NAMES + "&standing=ALL&reason=OTHER&note=Frage+der+Feuerwehr&page=" + number);
            names = page.locator("table.names").innerText();
        }
        signIn("employee");
        open("/privacy/my-data");
        assertThat(page.locator("main").innerText()).contains("Anderer Anlass, Frage der Feuerwehr");
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
