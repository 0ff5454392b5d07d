package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new machine at the Bauhof: HR chooses the people, says until when, and one of them reads why. */
class EventBrowserIT extends BrowserTest {

    private static final String REASON = "Neuer Häcksler auf dem Bauhof";
    private static final String TITLE = "Lärm und Vibration";
    private static final int PEOPLE = 14;
    private static final Pattern NUMBER = Pattern.compile(", (\\w+)$");

    @Test
    void is_declared_for_chosen_people_who_then_read_why() {
        signIn("hr");
        open("/qualification/requirement?id=t12-laerm");
        page.locator("a[href*='/qualification/event']").click();
        String due = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(today().plusDays(20));
        page.locator("#event\\:reason").fill(REASON);
        page.locator("#event\\:due").fill(due);

        width(390);
        find("Bauhof");
        openUnit();
        String number = number(ticks().first());
        tickAll();
        find("Tiefbau");
        openUnit();
        tick(PEOPLE - people().count());
        assertThat(people().count()).isEqualTo(PEOPLE);
        assertThat(page.locator("#event\\:preview .big .num").innerText()).isEqualTo(String.valueOf(PEOPLE));
        axe();
        noSidewaysScrolling();
        screenshot("chosen");

        width(1440);
        page.locator("#event\\:chosen .iconbtn").last().press("Enter");
        people().nth(PEOPLE - 1).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        find("marlene ahrens");
        tick(1);
        assertThat(page.locator("#event\\:preview").innerText()).contains("steht nicht unter dieser Regel");
        axe();
        page.locator("#event\\:declare").click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("main").innerText()).contains((PEOPLE - 1) + " Personen sind neu verpflichtet");

        signIn(number);
        open("/qualification/evidence");
        Locator open = page.locator(".todo > li", new Page.LocatorOptions().setHasText(TITLE));
        assertThat(open.innerText()).contains(REASON);
        axe();
    }

    private void find(String text) {
        page.locator("#event\\:query").fill(text);
        page.locator("#event\\:query").press("Enter");
        page.locator("#event\\:found li", new Page.LocatorOptions().setHasText(text))
                .first()
                .waitFor();
    }

    private void openUnit() {
        page.locator("#event\\:found .hits .btn").first().press("Enter");
        page.locator("#event\\:found .hits")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        ticks().first().waitFor();
    }

    private Locator ticks() {
        return page.locator("#event\\:ticked label");
    }

    private static String number(Locator label) {
        Matcher number = NUMBER.matcher(label.innerText());
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    private void tickAll() {
        tick(ticks().count());
    }

    private void tick(int number) {
        int before = people().count();
        for (int i = 0; i < number; i++) {
            page.locator("#event\\:ticked input").nth(i).press("Space");
        }
        page.locator("#event\\:add").press("Enter");
        people().nth(before + number - 1).waitFor();
    }

    private Locator people() {
        return page.locator("#event\\:chosen .plist > li");
    }
}
