package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A rule of two parts: somebody takes the course, then comes to the instruction of the lead and confirms it with the
 * code on the own telephone. Only both together fulfil the rule.
 */
class OnSiteBrowserIT extends BrowserTest {

    private static final String TITLE = "Leitern und Tritte am Schalter";
    private static final int MOST_STEPS = 12;

    private String rule = "";

    @BeforeEach
    void rule() {
        signIn("hr");
        rule = OnSiteRule.withCourse(page, TITLE);
    }

    @AfterEach
    void endRule() {
        signIn("hr");
        OnSiteRule.end(page, rule);
    }

    @Test
    void is_fulfilled_by_the_course_and_the_instruction_together() {
        signIn("employee");
        takeCourse();
        open("/qualification/evidence");
        Locator open = page.locator(".todo > li", new Page.LocatorOptions().setHasText(TITLE));
        assertThat(open.locator(".parts .status--ok").count())
                .as("the course is not enough")
                .isEqualTo(1);
        assertThat(open.locator(".btn").getAttribute("href")).isEqualTo("/qualification/attend");
        axe();

        width(390);
        signIn("lead");
        String code = openInstruction();
        confirmElsewhere(code);
        page.locator(".ticks .f-help", new Page.LocatorOptions().setHasText("Selbst bestätigt"))
                .waitFor();
        assertThat(page.locator(".ticks input").isChecked()).isTrue();
        close();

        width(1440);
        signIn("employee");
        open("/qualification/evidence?all=1");
        assertThat(page.locator(".todo").allInnerTexts().toString()).doesNotContain(TITLE);
        assertThat(page.locator("table").innerText()).contains(TITLE + ": Vor Ort");
        axe();
        open("/notification/inbox");
        assertThat(page.locator(".notices").innerText()).contains("Ihre Unterweisung „" + TITLE + ": Vor Ort“");
    }

    private void takeCourse() {
        open("/learning/course?id=willkommen");
        follow(button("Kurs beginnen|Fortsetzen|Noch einmal beginnen"));
        for (int step = 0; step < MOST_STEPS; step++) {
            Locator next = page.url().contains("/learning/course")
                    ? button("Fortsetzen")
                    : page.locator(".lesson-bar .btn--p");
            if (next.count() == 0) {
                break;
            }
            follow(next);
        }
        assertThat(page.locator("#abschluss").innerText()).contains("Abgeschlossen");
    }

    private Locator button(String names) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(names)));
    }

    private void follow(Locator target) {
        page.waitForNavigation(() -> target.first().press("Enter"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** @return the code that the lead's telephone shows */
    private String openInstruction() {
        open("/qualification/team");
        page.locator(".page-actions a[href='/qualification/instructions']").press("Enter");
        page.waitForURL("**/qualification/instructions");
        page.locator(".page-actions a").press("Enter");
        page.waitForURL("**/qualification/instruct");
        page.locator("[id='instruct:open']").press("Enter");
        assertThat(page.locator(".f-err").allInnerTexts().toString()).contains("Ort");
        axe();
        page.locator("[id='instruct:topic']").selectOption(new SelectOption().setLabel(TITLE + ": Vor Ort"));
        page.locator("[id='instruct:place']").fill("Kundenhalle");
        page.locator("[id='instruct:open']").press("Enter");
        page.waitForURL("**/qualification/instruction?*");
        invite();
        page.locator("[id='code:start']").press("Enter");
        page.locator(".bigcode").waitFor();
        noSidewaysScrolling();
        screenshot("code");
        axe();
        return page.locator(".bigcode").innerText();
    }

    private void invite() {
        page.locator("[id='guests:query']").pressSequentially("Marlene Ahrens");
        Locator hit = page.locator(".hits a");
        hit.waitFor();
        hit.press("Enter");
        page.locator(".ticks > li", new Page.LocatorOptions().setHasText("Marlene Ahrens"))
                .waitFor();
        assertThat(page.locator("[id='people:count']").innerText()).contains("0 von 1");
    }

    /** The other person, on a telephone of their own. */
    private void confirmElsewhere(String code) {
        BrowserContext elsewhere = Chrome.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address())
                        .setLocale("de-DE")
                        .setViewportSize(390, 844));
        try {
            Page other = elsewhere.newPage();
            other.navigate("/da");
            other.locator("input[autocomplete=username]").fill("employee");
            other.locator("input[autocomplete=current-password]").fill("rosenstock");
            other.locator("input[autocomplete=current-password]").press("Enter");
            other.waitForURL("**/qualification/attend");
            enter(other, "000 00");
            assertThat(other.locator(".f-err").innerText()).contains("gilt nicht");
            enter(other, code);
            other.locator("#a-topic").waitFor();
            assertThat(other.locator(".attend-offer").innerText()).contains(TITLE, "Kundenhalle", "Jens Oltmann");
            assertThat(Axe.findings(other)).isEmpty();
            other.locator("[id='attend:confirm']").press("Enter");
            other.waitForURL("**/qualification/evidence*");
            assertThat(other.locator("#messages").innerText()).contains("ist bestätigt");
        } finally {
            elsewhere.close();
        }
    }

    private static void enter(Page other, String code) {
        other.locator("[id='attend:code']").fill(code);
        other.locator("[id='attend:code']").press("Enter");
        other.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private void close() {
        page.locator("[id='close:close']").press("Enter");
        page.locator(".f-err").waitFor();
        page.locator("[id='close:affirmed']").press("Space");
        page.locator("[id='close:close']").press("Enter");
        page.locator("#i-there").waitFor();
        assertThat(page.locator("#messages").innerText()).contains("für eine Person eingetragen");
        axe();
    }
}
