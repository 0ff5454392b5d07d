package org.rosenstock.wiki.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikiHtmlTest {

    @Test
    void a_quotation_that_starts_as_a_callout_is_one() {
        assertThat(WikiHtml.render("> [!ACHTUNG] Frist\n> Zwei Wochen."))
                .contains("note note--soon callout", "<strong>Frist</strong>", "<p>Zwei Wochen.</p>");
        assertThat(WikiHtml.render("> [!hinweis]\n> Text")).contains("<strong>Hinweis</strong>");
        assertThat(WikiHtml.render("> [!FREMD] Text")).contains("<blockquote>", "[!FREMD] Text");
        assertThat(WikiHtml.render("- > [!RECHTSGRUNDLAGE]\n  > § 3 BMG")).contains("note note--law callout");
    }

    @Test
    void tables_tasks_and_footnotes_are_known() {
        assertThat(WikiHtml.render("| A | B |\n|---|--:|\n| 1 | 2 |"))
                .contains("<th>A</th>", "<td align=\"right\">2</td>");
        assertThat(WikiHtml.render("- [x] erledigt\n- [ ] offen"))
                .contains("<input type=\"checkbox\" disabled=\"\" checked=\"\" />");
        assertThat(WikiHtml.render("Text[^a]\n\n[^a]: Anmerkung"))
                .contains("<sup", "href=\"#fn-a\"", "id=\"fn-a\"", "Anmerkung");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nach § 35a VwVfG gilt das.|§ 35a VwVfG",
                "siehe Art. 6 Abs. 1 DSGVO|Art. 6 DSGVO",
                "Artikel 6 Abs. 1 Satz 1 lit. e DSGVO|Art. 6 DSGVO",
                "§ 4 Abs. 2 Satz 1 Nr. 3 BMG|§ 4 BMG",
                "§§ 12, 13 VgV|§ 12 VgV",
                "(§ 41 Abs. 2 OWiG)|§ 41 OWiG",
                "Art. 33 GG|Art. 33 GG"
            })
    void a_cited_rule_is_recognised(String text, String rule) {
        assertThat(LegalReference.in(text)).contains(rule);
        assertThat(WikiHtml.render(text)).contains("class=\"law\"", "/wiki/rules?rule&#61;");
    }

    @ParameterizedTest
    @CsvSource({"Paragraf 3 der Satzung", "Das kostet 3 EUR", "§ 3 der Satzung", "Artikel 12 Stück", "`§ 35a VwVfG`"})
    void other_words_are_none(String text) {
        assertThat(WikiHtml.render(text)).doesNotContain("class=\"law\"");
    }

    @Test
    void pictures_from_elsewhere_are_not_loaded() {
        assertThat(WikiHtml.render("![Karte](https://example.org/a.png)")).doesNotContain("src");
        assertThat(WikiHtml.render("![Karte](//example.org/a.png)")).doesNotContain("src");
        assertThat(WikiHtml.render("![Karte](/wiki/files/3)")).contains("src=\"/wiki/files/3\"");
    }
}
