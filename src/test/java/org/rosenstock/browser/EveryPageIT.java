package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Opens every page in both languages, light and dark, on a screen and on a telephone: no barrier, no sideways
 * scrolling, no complaint of the browser. Pages are listed in {@code src/test/resources/browser/pages.txt}. With
 * {@code -Dpictures=true} each look is kept as a picture under {@code target/screens/}.
 */
class EveryPageIT extends BrowserTest {

    private static final List<String> LANGUAGES = List.of("de", "en");
    private static final List<String> THEMES = List.of("hell", "dunkel");
    private static final List<Integer> WIDTHS = List.of(1440, 390);

    private static final boolean PICTURES = Boolean.getBoolean("pictures");

    private String signedIn = "";

    @TestFactory
    Stream<DynamicTest> every_page() throws IOException {
        return WalkedPage.all().stream().map(walked -> DynamicTest.dynamicTest(walked.toString(), () -> walk(walked)));
    }

    private void walk(WalkedPage walked) {
        beUser(walked.user());
        List<String> findings = new ArrayList<>();
        for (String language : LANGUAGES) {
            language(language);
            findings.addAll(arrive(walked));
            for (String theme : themes(language)) {
                // The server writes the theme into this attribute; setting it here saves loading the page again.
                page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
                for (int width : WIDTHS) {
                    findings.addAll(look(walked, language + "-" + theme + "-" + width, width));
                }
            }
            width(WIDTHS.get(0));
        }
        assertThat(findings).as(walked.toString()).isEmpty();
    }

    /** The colours of a theme are the same in every language: the second theme is looked at in the first one only. */
    private static List<String> themes(String language) {
        return PICTURES || language.equals(LANGUAGES.get(0)) ? THEMES : THEMES.subList(0, 1);
    }

    private void beUser(String user) {
        if (!signedIn.equals(user)) {
            language("de");
            if (user.equals("-")) {
                context().clearCookies();
            } else {
                signIn(user);
            }
            signedIn = user;
        }
    }

    private List<String> arrive(WalkedPage walked) {
        List<String> findings = new ArrayList<>();
        Response response = page.navigate(address() + walked.path());
        if (response.status() != walked.status()) {
            findings.add("status " + response.status());
        }
        for (String click : walked.clicks()) {
            page.locator(click).first().click();
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        findings.addAll(complaints());
        return findings;
    }

    private List<String> look(WalkedPage walked, String look, int width) {
        width(width);
        List<String> findings = new ArrayList<>();
        Axe.findings(page).forEach(barrier -> findings.add(look + " " + barrier));
        Object wider =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wider).intValue() > 0) {
            findings.add(look + " scrolls sideways by " + wider + " pixels");
        }
        if (PICTURES) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screens", "page-" + walked.fileName() + "-" + look + ".png")));
        }
        return findings;
    }
}
