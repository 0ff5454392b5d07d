package org.rosenstock.learning.content;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rosenstock.harness.Attacks;

/** Strings known to have run script in some browser, in every place where a lesson takes text. */
class LessonAttacksTest {

    private static final List<String> PLACES = List.of(
            "%s",
            "[Text](%s)",
            "[Text](<%s>)",
            "![Bild](%s)",
            "![%s](media/a.svg)",
            "![Film](media/%s.mp4)",
            "![Bild](media/a.svg \"%s\")",
            "> [!HINWEIS] %s\n> %s",
            "## %s",
            "| %s |\n|---|\n| %s |",
            "`%s`",
            "```\n%s\n```");
    private static final Set<String> ELEMENTS = Set.of(
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "br",
            "hr",
            "strong",
            "em",
            "b",
            "del",
            "code",
            "pre",
            "ul",
            "ol",
            "li",
            "blockquote",
            "div",
            "figure",
            "figcaption",
            "a",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "img",
            "video",
            "audio",
            "source",
            "track");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "default",
            "class",
            "role",
            "tabindex",
            "aria-label",
            "start",
            "scope",
            "align",
            "src",
            "alt",
            "type",
            "kind",
            "controls",
            "preload",
            "href",
            "title",
            "rel");

    static List<String> payloads() throws IOException {
        return Attacks.payloads();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void comes_out_harmless(String payload) {
        for (String place : PLACES) {
            Attacks.assertHarmless(
                    LessonHtml.render(place.replace("%s", payload), name -> "/m/" + name),
                    ELEMENTS,
                    ATTRIBUTES,
                    "/m/.*");
        }
    }
}
