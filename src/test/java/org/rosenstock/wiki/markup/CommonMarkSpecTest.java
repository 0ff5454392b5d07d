package org.rosenstock.wiki.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the CommonMark specification, all but those that a page must not show. */
class CommonMarkSpecTest {

    private static final int EXAMPLES = 652;

    /** Fewer would mean that the exclusions have grown. */
    private static final int AT_LEAST = 560;

    private static final Pattern ENTITY = Pattern.compile("&#(x[0-9a-f]+|\\d+);");
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("(<[uo]l[^>]*>|</li>)\\s+(<li>|</[uo]l>)");
    private static final Pattern FOREIGN_PICTURE = Pattern.compile("<img src=\"[a-z]+:");

    /** Addresses of kinds that lead out of a browser, into other programs or nowhere. */
    private static final Pattern OTHER_PROTOCOL = Pattern.compile("href=\"(?!(?:https?|mailto|tel):)[^/?#\"]*:");

    private static final Pattern ANCHOR = Pattern.compile("(<h[1-6]) id=\"s-[^\"]*\"");

    static List<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }

    static List<Example> shown() {
        return examples().stream().filter(example -> reason(example).isEmpty()).toList();
    }

    @Test
    void all_are_read_and_few_are_left_out() {
        assertThat(examples()).hasSize(EXAMPLES);
        assertThat(shown()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    }

    @ParameterizedTest
    @MethodSource("shown")
    void is_written_as_the_specification_says(Example example) {
        assertThat(plain(WikiHtml.render(tabs(example.getSource())))).isEqualTo(plain(tabs(example.getHtml())));
    }

    /** The specification shows tabs as arrows. */
    private static String tabs(String text) {
        return text.replace('→', '\t');
    }

    /** Why a page shows something else than the specification, by example; the letters of one reason stand for all. */
    private static String reason(Example example) {
        if (holdsHtml(example)) {
            return "HTML in the text is shown as text";
        }
        if (FOREIGN_PICTURE.matcher(example.getHtml()).find()) {
            return "pictures from elsewhere are not loaded";
        }
        return OTHER_PROTOCOL.matcher(example.getHtml()).find() ? "only addresses that a browser opens are links" : "";
    }

    private static boolean holdsHtml(Example example) {
        boolean[] found = {false};
        WikiHtml.parse(example.getSource()).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                found[0] = true;
            }

            @Override
            public void visit(HtmlInline inline) {
                found[0] = true;
            }
        });
        return found[0];
    }

    /**
     * Without the differences that no browser shows: how a letter is written, space between the items of lists, and the
     * anchors of headings.
     */
    private static String plain(String html) {
        String text = ANCHOR.matcher(html)
                .replaceAll("$1")
                .replace("&quot;", "\"")
                .replace("%28", "(")
                .replace("%29", ")");
        Matcher entity = ENTITY.matcher(text);
        return BETWEEN_ITEMS
                .matcher(entity.replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1)))))
                .replaceAll("$1$2");
    }

    private static String letter(String number) {
        return Character.toString(
                number.startsWith("x") ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number));
    }
}
