package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody is away for long, nobody says why: what they owe rests, and is set anew when they are back. */
class PauseBrowserIT extends BrowserTest {

    private static final String TITLE = "Umgang mit Rollregalen";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int STAFF_UNIT = 9;
    private static final int MOST_STOPS = 150;

    private String rule = "";

    @BeforeEach
    void rule() {
        signIn("hr");
        rule = OnSiteRule.alone(page, TITLE, STAFF_UNIT);
    }

    @AfterEach
    void endRule() {
        signIn("hr");
        OnSiteRule.end(page, rule);
    }

    @Test
    void hr_enters_it_by_keyboard_and_the_person_sees_that_the_deadline_rests() {
        String before = mine().locator(".status").last().innerText();

        signIn("hr");
        open("/people/employees?q=Harberts");
        tabTo("a[href*='/people/employee?id=']");
        page.keyboard().press("Enter");
        page.waitForURL("**/people/employee?id=*");
        String person = page.url();
        assertThat(page.locator("h1").innerText()).isEqualTo("Tomke Harberts");
        tabTo("[id='pause:enter']");
        page.keyboard().press("Enter");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("[id='pause:pauseFrom-err'], .f-err").first().innerText())
                .contains("ersten Tag");
        tabTo("[id='pause:pauseFrom']");
        page.keyboard().type(TYPED.format(today().minusDays(10)));
        page.keyboard().press("Enter");
        page.locator("#h-pauses ~ form li, section:has(#h-pauses) li").first().waitFor();
        assertThat(page.locator("section:has(#h-pauses)").innerText()).doesNotContain("Grund:");
        axe();

        assertThat(mine().innerText()).contains("Die Frist ruht");
        axe();

        signIn("hr");
        page.navigate(person);
        tabTo("section:has(#h-pauses) li [type=submit]");
        page.keyboard().press("Enter");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        Locator story = mine();
        assertThat(story.innerText()).doesNotContain("ruht").contains("Fällig am");
        assertThat(story.locator(".status").last().innerText()).isNotEqualTo(before);
        story.locator("summary").press("Enter");
        assertThat(story.innerText()).contains("nach einer Pause zurück");
        screenshot("back");
    }

    @Test
    void a_lead_enters_one_on_the_telephone_and_takes_it_back() {
        width(390);
        signIn("lead");
        open("/qualification/team?name=Kaya");
        page.locator("table.matrix a[href^='/people/employee?id=']").first().press("Enter");
        page.waitForURL("**/people/employee?id=*");
        page.locator("[id='pause:pauseFrom']").fill(TYPED.format(today()));
        page.locator("[id='pause:enter']").press("Enter");
        Locator end = page.locator("section:has(#h-pauses) li [type=submit]");
        end.waitFor();
        noSidewaysScrolling();
        screenshot("entered");
        axe();
        open("/qualification/team?name=Kaya");
        assertThat(page.locator("table.matrix").innerText()).contains("ruht");
        noSidewaysScrolling();
        page.locator("table.matrix a[href^='/people/employee?id=']").first().press("Enter");
        page.waitForURL("**/people/employee?id=*");
        end.press("Enter");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(end.count()).as("one that had not begun is taken back").isZero();
        open("/qualification/team?name=Kaya");
        assertThat(page.locator("table.matrix").innerText()).doesNotContain("ruht");
    }

    /** What the person reads about the rule. */
    private Locator mine() {
        signIn("author");
        open("/qualification/evidence");
        Locator story = page.locator("li.tl-row", new Page.LocatorOptions().setHasText(TITLE));
        story.waitFor();
        return story;
    }

    /** Moves on with the tabulator until the focus is there. */
    private void tabTo(String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError("no way by keyboard to " + selector);
    }
}
