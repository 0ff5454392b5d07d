package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An author writes a course, publishes it, and publishes it anew while somebody is inside. */
class AuthorBrowserIT extends BrowserTest {

    private static final String COURSE = "Fundsachen annehmen";
    private static final String TEXT = "Was Sie annehmen";
    private static final String QUIZ = "Kurzer Test";
    private static final String PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><rect width=\"40\" height=\"20\"/></svg>";

    private String id = "";

    @Test
    void publishes_anew_while_somebody_is_inside() {
        signIn("author");
        createCourse();
        writeWithGaps();
        publishingIsBlocked();
        mend();
        reorderByKeyboard();
        publish(1);

        signIn("employee");
        begin();
        assertThat(page.locator(".prose").innerText()).contains("Erste Fassung");

        signIn("author");
        writeBody("Zweite Fassung: Tiere nehmen wir nicht an.", true);
        addLesson(TEXT + " und was nicht", "TEXT");
        writeBody("Nasse Sachen weisen Sie ab.", false);
        publish(2);

        signIn("employee");
        finishAsBegun();

        signIn("hr");
        begin();
        assertThat(page.locator(".prose").innerText()).contains("Zweite Fassung");
        assertThat(page.locator("#outline-nav, .outline").first().innerText()).contains("und was nicht");
    }

    private void createCourse() {
        open("/learning/create-course");
        page.locator("#title").fill(COURSE);
        page.locator("#summary").fill("Wie Fundsachen ins Fundbüro kommen.");
        page.locator("#ruleLessons").check();
        press(page.locator("#create"));
        id = page.url().replaceAll(".*[?&]id=([^&#]*).*", "$1");
        addChapter("Am Schalter");
    }

    /** A picture without words for it and a quiz without a question. */
    private void writeWithGaps() {
        addLesson(TEXT, "TEXT");
        open("/learning/edit-files?id=" + id);
        page.locator("#file")
                .setInputFiles(new FilePayload("regal.svg", "image/svg+xml", PICTURE.getBytes(StandardCharsets.UTF_8)));
        press(page.locator("button[name=upload]"));
        assertThat(page.locator(".ed-dateien").innerText()).contains("regal.svg");
        writeBody("Erste Fassung.\n\n", false);
        page.locator("#body").press("Control+End");
        page.locator("[data-insert*='regal.svg']").press("Enter");
        assertThat(page.locator("#body").inputValue()).contains("![](media/regal.svg)");
        press(page.locator("#save"));
        screenshot("lesson");
        axe();
        addLesson(QUIZ, "QUIZ");
    }

    private void publishingIsBlocked() {
        open("/learning/edit?id=" + id);
        assertThat(page.locator(".pruef .fehlt").allInnerTexts())
                .anyMatch(text -> text.contains("Alle Bilder mit Alternativtext"))
                .anyMatch(text -> text.contains("Jeder Test hat beantwortbare Fragen"))
                .hasSize(2);
        assertThat(page.locator("a[href*='do=publish']").count()).isZero();
        open("/learning/edit?id=" + id + "&do=publish");
        assertThat(page.locator("button[value=publish]").count()).isZero();
        screenshot("blocked");
        axe();
    }

    private void mend() {
        toLesson(TEXT);
        page.locator("#body").fill("Erste Fassung.\n\n![Regal mit drei Fächern](media/regal.svg)");
        press(page.locator("#save"));
        toLesson(QUIZ);
        page.locator("#kind").selectOption("trueFalse");
        press(button("Frage hinzufügen"));
        page.locator("#text").fill("Tiere gehören ins Fundbüro.");
        page.locator("#answer").selectOption("false");
        page.locator("#explanation").fill("Tiere bringen Sie ins Tierheim.");
        axe();
        press(page.locator("#save"));
        open("/learning/edit?id=" + id);
        assertThat(page.locator(".pruef .fehlt").count()).isZero();
    }

    private void reorderByKeyboard() {
        assertThat(lessons()).startsWith(TEXT);
        press(button("Nach oben: " + QUIZ));
        assertThat(lessons()).startsWith(QUIZ);
        press(button("Nach unten: " + QUIZ));
        assertThat(lessons()).startsWith(TEXT);
    }

    private void publish(int number) {
        open("/learning/edit?id=" + id);
        press(page.locator("a[href*='do=publish']"));
        press(page.locator("button[value=publish]"));
        assertThat(page.locator("main, #main, body").first().innerText())
                .contains("Fassung " + number + " ist veröffentlicht");
        screenshot("published-" + number);
    }

    private void begin() {
        open("/learning/course?id=" + id);
        press(button("Kurs beginnen"));
    }

    private void finishAsBegun() {
        open("/learning/course?id=" + id);
        assertThat(page.locator("body").innerText()).doesNotContain("und was nicht");
        press(button("Fortsetzen"));
        assertThat(page.locator(".prose").innerText()).contains("Erste Fassung").doesNotContain("Zweite");
        press(page.locator(".lesson-bar .btn--p"));
        press(button("Test beginnen"));
        page.locator(".answer", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*Falsch")))
                .locator("input")
                .check();
        for (int step = 0; step < 4 && page.locator("#frage").count() > 0; step++) {
            press(page.locator(".lesson-bar .btn--p"));
        }
        press(page.locator(".lesson-bar a.btn--p"));
        assertThat(page.locator("#abschluss").innerText()).contains("Abgeschlossen");
        screenshot("finished-version-1");
    }

    private void addChapter(String title) {
        page.locator("#newChapter").fill(title);
        press(page.locator("#newChapter"));
        assertThat(page.locator("#outline").innerText()).contains(title);
    }

    private void addLesson(String title, String kind) {
        open("/learning/edit?id=" + id);
        page.locator(".ed-kap summary").first().press("Enter");
        page.locator(".ed-kap select").first().selectOption(kind);
        Locator field = page.locator(".ed-kap .ed-mehr input").first();
        field.fill(title);
        press(field);
        toLesson(title);
    }

    private void toLesson(String title) {
        open("/learning/edit?id=" + id);
        press(page.locator("#outline")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(title).setExact(true)));
    }

    /** Writes into the first text lesson, or the one that is open. */
    private void writeBody(String text, boolean first) {
        if (first || !page.url().contains("/learning/edit-lesson")) {
            toLesson(TEXT);
        }
        page.locator("#body").fill(text);
        if (!text.endsWith("\n")) {
            press(page.locator("#save"));
        }
    }

    private String lessons() {
        return String.join(" ", page.locator("#outline ol a").allInnerTexts());
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void press(Locator target) {
        page.waitForNavigation(() -> target.press("Enter"));
    }
}
