package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.rosenstock.harness.TestEnvironment;

/**
 * A journey through the product as it runs for its users, in the demo city. Starts signed out, in German, in the light
 * theme, 1440 pixels wide; ends with a picture under {@code target/screens/}, and fails when the browser complained.
 */
public abstract class BrowserTest {

    private static final int HEIGHT = 900;

    /** What a bar half covers is not too small to be hit: people scroll. */
    private static final String BARS_AWAY = "() => { scrollTo(0, 0);"
            + " document.querySelector('.bottombar')?.style.setProperty('position', 'static'); }";

    private static final int MOST_TABS = 150;

    private static final ZoneId TOWN = ZoneId.of("Europe/Berlin");

    private static final String POST = "async ([path, body]) => {"
            + " const answer = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' },"
            + " body: JSON.stringify(body) });"
            + " return answer.ok ? await answer.json() : { error: answer.status + ' ' + await answer.text() }; }";

    protected Page page;

    private BrowserContext context;
    private PageWatch watch;
    private String address;
    private String test;

    /** The day it is in the town, whatever the clock of the machine that tests says shortly before its midnight. */
    protected static LocalDate today() {
        return LocalDate.now(TOWN);
    }

    @BeforeEach
    void openBrowser(TestInfo info) {
        address = TestEnvironment.get().server();
        test = getClass().getSimpleName() + "-"
                + info.getTestMethod().map(java.lang.reflect.Method::getName).orElse("test");
        context = Chrome.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale("de-DE")
                        .setTimezoneId(TOWN.getId())
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setAcceptDownloads(true)
                        .setViewportSize(1440, HEIGHT));
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        watch = new PageWatch(page, address);
        language("de");
        theme("hell");
    }

    @AfterEach
    void closeBrowser() {
        try {
            screenshot("end");
            assertThat(watch.take()).as("complaints of the browser").isEmpty();
        } finally {
            context.close();
        }
    }

    /** Signs in with a demo account; whoever was signed in is signed out first. */
    protected void signIn(String user) {
        signIn(user, "rosenstock");
        assertThat(page.url()).as("signed in as " + user).doesNotContain("/sign-in");
    }

    /** Fills in the form of the sign-in page and sends it, whatever comes of it. */
    protected void signIn(String user, String password) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("rosenstock"));
        open("/sign-in");
        page.locator("input[autocomplete=username]").fill(user);
        page.locator("input[autocomplete=current-password]").fill(password);
        page.waitForNavigation(
                () -> page.locator("input[autocomplete=current-password]").press("Enter"));
    }

    protected void open(String path) {
        page.navigate(address + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** The theme from the next page on: hell, dunkel, kontrast or system. */
    protected void theme(String name) {
        cookie("rs-theme", name);
    }

    /** The language from the next page on: de or en. */
    protected void language(String name) {
        cookie("rs-lang", name);
    }

    private void cookie(String name, String value) {
        context.addCookies(List.of(new Cookie(name, value).setUrl(address)));
    }

    protected void width(int pixels) {
        page.setViewportSize(pixels, HEIGHT);
    }

    /** Goes there by the Tab key alone. */
    protected void reach(String selector) {
        for (int step = 0; step < MOST_TABS; step++) {
            page.keyboard().press("Tab");
            if (page.locator(selector + ":focus").count() > 0) {
                return;
            }
        }
        throw new AssertionError(selector + " cannot be reached by keyboard");
    }

    /** Asks the API as whoever is signed in; the page that is open does not change. @return the answer */
    @SuppressWarnings("unchecked")
    protected Map<String, Object> post(String path, Map<String, ?> body) {
        Map<String, Object> answer = (Map<String, Object>) page.evaluate(POST, List.of(path, body));
        assertThat(answer).doesNotContainKey("error");
        return answer;
    }

    /** A small file to hand in. */
    protected static FilePayload pdf(String name) {
        byte[] bytes = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return new FilePayload(name, "application/pdf", bytes);
    }

    /** Follows a link or sends a form by keyboard alone. */
    protected void follow(String selector) {
        reach(selector);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    /** Nothing on the page as it is now keeps people out. */
    protected void axe() {
        page.evaluate(BARS_AWAY);
        assertThat(Axe.findings(page)).as("barriers on " + page.url()).isEmpty();
    }

    /** The page is no wider than the window. */
    protected void noSidewaysScrolling() {
        Object wider =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wider).intValue())
                .as("pixels that " + page.url() + " is wider than the window")
                .isLessThanOrEqualTo(0);
    }

    /** The page as it is now, light and dark, on a screen and on a telephone; for pages that a walk does not come to. */
    protected void looks() {
        for (String theme : List.of("dunkel", "hell")) {
            page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
            for (int width : List.of(390, 1440)) {
                width(width);
                axe();
                noSidewaysScrolling();
                screenshot(theme + "-" + width);
            }
        }
    }

    /** Keeps what the page looks like at this step. */
    protected void screenshot(String step) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screens", test + "-" + step + ".png")));
    }

    /** What the browser complained about since the last call. */
    List<String> complaints() {
        return watch.take();
    }

    BrowserContext context() {
        return context;
    }

    String address() {
        return address;
    }
}
