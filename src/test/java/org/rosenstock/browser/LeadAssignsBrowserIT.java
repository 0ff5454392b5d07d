package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** A lead gives somebody in the team a course; that person finds it on the start page. */
class LeadAssignsBrowserIT extends BrowserTest {

    private static final String COURSE = "E-Akte im Alltag";

    @Test
    void gives_a_course_that_the_person_then_finds() {
        signIn("lead");
        open("/qualification/team");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Marlene Ahrens"))
                .check();
        page.locator("[data-bar] .btn--p").click();
        page.waitForURL("**/qualification/assign?person=*");
        choose();
        page.locator("[id='assign:send']").click();
        page.waitForURL("**/qualification/team*");
        assertThat(page.locator("#messages").innerText()).contains("einer Person zugewiesen");
        assertThat(page.locator("table.given").innerText()).contains(COURSE);
        axe();

        signIn("employee");
        open("/?all=true");
        assertThat(page.locator(".todo").innerText()).contains(COURSE, "Zugewiesen von Jens Oltmann");
    }

    private void choose() {
        page.locator("[id='assign:course']").selectOption(new SelectOption().setLabel(COURSE));
        page.locator(".picked").waitFor();
        page.locator("[id='assign:in14']").click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("[id='assign:send']").inputValue()).contains("Einer Person");
        screenshot("preview");
        axe();
    }
}
