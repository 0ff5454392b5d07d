package org.rosenstock.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rosenstock.notification.notice.DigestText.Line;

class DigestHtmlTest {

    private static final DigestText TEXT = new DigestText(Locale.GERMAN, "https://lernen.example");

    @Test
    void loads_nothing_and_runs_nothing() {
        String page = page(line(NoticeKind.SOON, "Brandschutz"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<html lang=\"de\">", "<title>Rosenstock: eine Mitteilung für Sie</title>", "<h2>Für Sie</h2>")
                .doesNotContain("<img", "<script", "src=", "url(", "@import", "<link", "{{");
        assertThat(page.split("href=\"https://lernen.example/", -1)).hasSize(1 + 2);
        assertThat(page.split("https?://", -1)).as("no other address").hasSize(1 + 2);
    }

    @Test
    void says_what_the_plain_text_says() {
        List<Line> lines = List.of(line(NoticeKind.OVERDUE, "Leitern"), line(NoticeKind.TEAM, "Kran"));
        String page = DigestHtml.page(TEXT, "Ada Öz", lines);
        TEXT.sections(lines).forEach(section -> {
            assertThat(page).contains(section.heading());
            section.entries().forEach(entry -> assertThat(page).contains(entry.text(), entry.url()));
        });
        assertThat(TEXT.body("Ada Öz", lines)).contains("Guten Tag Ada Öz,", "- „Leitern“ war", "Aus Ihrem Team");
    }

    @Test
    void shows_foreign_words_as_words() {
        assertThat(page(line(NoticeKind.SOON, "<b onclick=x>{{logUrl}}")))
                .contains("&lt;b onclick=x&gt;")
                .doesNotContain("<b onclick");
    }

    @Test
    void leads_to_the_inbox_where_there_is_too_much() {
        assertThat(DigestHtml.page(TEXT, "Ada", Collections.nCopies(31, line(NoticeKind.SOON, "Kran"))))
                .contains("<a href=\"https://lernen.example/notification/inbox\">… und 1 weitere</a>");
    }

    private static String page(Line... lines) {
        return DigestHtml.page(TEXT, "Ada", List.of(lines));
    }

    private static Line line(NoticeKind kind, String title) {
        return new Line(1, kind, kind.textKey(), List.of(title, "2026-05-12", "Jens", ""), "/x", null);
    }
}
