package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

/** HR makes a rule, sees beforehand whom it concerns, and it bites; with another audience it lets go. */
class RuleBrowserIT extends BrowserTest {

    private static final String TITLE = "Leitern und Tritte";
    private static final String UNIT = "32.1 Bürgerservice";
    private static final String OTHER_UNIT = "68 Bauhof";

    @Test
    void makes_a_rule_with_preview_and_sees_it_bite_and_let_go() {
        signIn("hr");
        open("/qualification/requirement");
        fill();
        axe();
        assertThat(preview()).doesNotContain("300 ");
        page.locator("[id='rule:names']").click();
        page.locator(".preview .brk").nth(1).waitFor();
        assertThat(preview()).contains("Ahrens, Marlene");
        screenshot("preview");
        page.locator("[id='rule:save']").click();
        page.waitForURL("**/qualification/requirements");
        assertThat(page.locator("#messages").innerText()).contains(TITLE);

        signIn("employee");
        open("/?all=true");
        assertThat(page.locator(".todo").innerText()).contains(TITLE, "§ 4 DGUV 208-016");
        open("/qualification/evidence");
        page.getByText(TITLE).first().waitFor();
        assertThat(page.locator("main").textContent()).contains(TITLE, "§ 4 DGUV 208-016", "Damit niemand fällt.");
        screenshot("person");

        moveAudience();
        signIn("employee");
        open("/?all=true");
        assertThat(page.locator("main").innerText()).doesNotContain(TITLE);
    }

    private void moveAudience() {
        signIn("hr");
        open("/qualification/requirements");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                .click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator(".chipbox .chip a").first().click();
        page.locator(".chipbox .chip")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        choose(OTHER_UNIT);
        page.locator("[id='rule:save']").click();
        page.waitForURL("**/qualification/requirements");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                .click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("main").innerText()).contains("Fassung 2", "Fassung 1", UNIT, OTHER_UNIT);
        screenshot("versions");
    }

    private void fill() {
        page.locator("[id='rule:title']").fill(TITLE);
        page.getByLabel("Unterweisung vor Ort").first().check();
        page.locator("[id='rule:legalBasis']").fill("§ 4 DGUV 208-016");
        page.locator("[id='rule:purpose']").fill("Damit niemand fällt.");
        choose(UNIT);
    }

    private void choose(String unit) {
        page.locator(".chipbox input").first().pressSequentially(unit);
        page.locator(".hits a").first().click();
        page.locator(".chipbox .chip").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private String preview() {
        return page.locator(".preview").innerText();
    }
}
