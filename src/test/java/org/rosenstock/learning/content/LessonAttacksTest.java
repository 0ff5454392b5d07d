package org.rosenstock.learning.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

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
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [a-z-]+=\"[^\"<>]*\")*)( /)?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"([^\"]*)\"");

    /** JSON is YAML, and outside the server there is no reader for JSON. */
    static List<String> payloads() throws IOException {
        try (InputStream in = LessonAttacksTest.class.getResourceAsStream("/attacks/xss.json")) {
            Object document = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return ((List<?>) ((Map<?, ?>) document).get("payloads"))
                    .stream().map(String::valueOf).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void comes_out_harmless(String payload) {
        for (String place : PLACES) {
            assertHarmless(LessonHtml.render(place.replace("%s", payload), name -> "/m/" + name));
        }
    }

    private static void assertHarmless(String html) {
        Matcher tag = TAG.matcher(html);
        StringBuilder text = new StringBuilder();
        while (tag.find()) {
            tag.appendReplacement(text, "");
            assertThat(tag.group(2)).isIn(ELEMENTS);
            assertAttributes(tag.group(3));
        }
        assertThat(tag.appendTail(text).toString()).as("text holds no tag").doesNotContain("<");
    }

    private static void assertAttributes(String attributes) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            assertThat(attribute.group(1)).isIn(ATTRIBUTES);
            if (attribute.group(1).equals("src")) {
                assertThat(attribute.group(2)).startsWith("/m/");
            }
            if (attribute.group(1).equals("href")) {
                assertThat(attribute.group(2)).doesNotMatch("(?is)\\s*(&#\\w+;|[a-z])*script\\s*:.*|\\s*data\\s*:.*");
            }
        }
    }
}
