package org.rosenstock.wiki.markup;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rosenstock.harness.Attacks;

/** Strings known to have run script in some browser, in every place where a page takes text. */
class WikiAttacksTest {

    private static final List<String> PLACES = List.of(
            "%s",
            "[Text](%s)",
            "[Text](<%s> \"%s\")",
            "![Bild](%s)",
            "![%s](/wiki/files/1 \"%s\")",
            "> [!HINWEIS] %s\n> %s",
            "> [!RECHTSGRUNDLAGE]\n> § 35a %s VwVfG",
            "## %s",
            "| %s |\n|---|\n| %s |",
            "- [ ] %s",
            "Text[^%s]\n\n[^%s]: %s",
            "`%s`",
            "```%s\n%s\n```");
    private static final Set<String> ELEMENTS = Set.of(
            ("h1 h2 h3 h4 h5 h6 p br hr strong em del code pre ul ol li blockquote div section sup span a img input"
                            + " table thead tbody tr th td")
                    .split(" "));
    private static final Set<String> ATTRIBUTES =
            Set.of("id", "class", "start", "align", "src", "alt", "title", "href", "type", "disabled", "checked");

    static List<String> payloads() throws IOException {
        return Attacks.payloads();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void comes_out_harmless(String payload) {
        for (String place : PLACES) {
            Attacks.assertHarmless(
                    WikiHtml.render(place.replace("%s", payload)),
                    ELEMENTS,
                    ATTRIBUTES,
                    "(?!//|[A-Za-z][A-Za-z0-9+.-]*:).*");
        }
    }
}
