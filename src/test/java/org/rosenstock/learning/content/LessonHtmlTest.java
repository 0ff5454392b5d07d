package org.rosenstock.learning.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LessonHtmlTest {

    @Test
    void a_picture_by_itself_becomes_a_figure_with_its_title_as_caption() {
        assertThat(html("![Ein Plan](media/plan.svg \"Bild: Der Plan\")"))
                .isEqualTo("<figure><img src=\"/m/plan.svg\" alt=\"Ein Plan\" />"
                        + "<figcaption>Bild: Der Plan</figcaption></figure>\n");
    }

    @Test
    void a_film_gets_controls_and_the_captions_beside_it() {
        assertThat(html("![Rundgang](media/weg.mp4)"))
                .contains("<video controls=\"controls\" preload=\"metadata\" aria-label=\"Rundgang\">")
                .contains("<source src=\"/m/weg.mp4\" type=\"video/mp4\" />")
                .contains("<track kind=\"captions\" src=\"/m/weg.vtt\" default=\"default\" />");
    }

    @Test
    void a_marked_quotation_becomes_a_callout() {
        assertThat(html("> [!WICHTIG] Strom **aus**\n>\n> Erst schalten."))
                .isEqualTo("<div class=\"note note--soon callout\"><p><b>Strom aus</b></p><div>\n"
                        + "<p>Erst schalten.</p>\n</div></div>\n");
        assertThat(html("> [!TIPP]\n> Gleich weiter.")).contains("<b>Tipp</b>").contains("<p>Gleich weiter.</p>");
        assertThat(html("> Nur ein Zitat")).contains("<blockquote>");
    }

    @Test
    void headings_start_below_the_title_of_the_page_and_can_be_linked() {
        assertThat(html("# Über uns")).contains("<h2 id=\"s-über-uns\">Über uns</h2>");
    }

    @Test
    void a_table_can_be_scrolled_and_is_named_after_its_heading() {
        assertThat(html("## Klassen\n\n| A | B |\n|---|--:|\n| 1 | 2 |"))
                .contains("<div class=\"tbl-wrap\" role=\"region\" aria-label=\"Klassen\" tabindex=\"0\">")
                .contains("<table class=\"tbl\">")
                .contains("<th scope=\"col\">A</th>");
    }

    @Test
    void a_picture_from_elsewhere_is_told_in_words_only() {
        assertThat(html("![Pixel](https://example.org/p.png) ![Auch](//example.org/p.png) ![Weg](media/../x.png)"))
                .doesNotContain("<img")
                .contains("Pixel")
                .contains("Auch");
    }

    @Test
    void links_lead_outside_without_telling_where_from() {
        assertThat(html("[Gesetz](https://example.org/ \"§ 6\") [Datei](media/a.pdf) [b](javascript:alert(1))"))
                .contains("href=\"https://example.org/\"")
                .contains("rel=\"noopener noreferrer nofollow\"")
                .contains("href=\"/m/a.pdf\"")
                .doesNotContain("javascript");
    }

    private static String html(String markdown) {
        return LessonHtml.render(markdown, name -> "/m/" + name);
    }
}
