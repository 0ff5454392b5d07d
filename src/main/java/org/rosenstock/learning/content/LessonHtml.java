package org.rosenstock.learning.content;

import java.util.List;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns the Markdown of lessons and questions into HTML in the look of the theme. Whatever was written, the result
 * holds no script and loads nothing from elsewhere: HTML in the text is shown as text, and a sanitizer has the last
 * word.
 */
public final class LessonHtml {

    static final String HEADING_PREFIX = "s-";

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            HeadingAnchorExtension.builder().idPrefix(HEADING_PREFIX).build());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .postProcessor(new LessonBlocks())
            .build();

    private static final Parser PLAIN_PARSER =
            Parser.builder().extensions(EXTENSIONS).build();

    private LessonHtml() {}

    /** @param mediaUrl address of a file by its name; empty when there is no such file */
    public static String render(String markdown, Function<String, String> mediaUrl) {
        String html = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .omitSingleParagraphP(false)
                .nodeRendererFactory(context -> new LessonNodes(context, mediaUrl))
                .attributeProviderFactory(context -> new TableLook())
                .build()
                .render(PARSER.parse(markdown));
        return LessonPolicy.clean(html);
    }

    /** Reads Markdown as it was written, without recognising callouts and figures. */
    static Parser plainParser() {
        return PLAIN_PARSER;
    }
}
