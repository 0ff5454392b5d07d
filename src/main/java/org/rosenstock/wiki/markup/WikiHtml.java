package org.rosenstock.wiki.markup;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns the Markdown of a page (CommonMark 0.31 with the tables, task lists, crossed-out words and footnotes of GitHub)
 * into HTML. Whatever was written, the result holds no script and loads nothing from elsewhere: HTML in the text is
 * shown as text, and a sanitizer has the last word.
 */
public final class WikiHtml {

    /** Rises when the same text gives other HTML, so that what was kept is made anew. */
    public static final int VERSION = 2;

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build(),
            TaskListItemsExtension.create(),
            FootnotesExtension.create(),
            HeadingAnchorExtension.builder().idPrefix("s-").build());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .postProcessor(new Callouts())
            .postProcessor(new LegalReferences())
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .percentEncodeUrls(true)
            .nodeRendererFactory(WikiNodes::new)
            .build();

    private WikiHtml() {}

    /** The text as a piece of a page, safe to be shown as it is. */
    public static String render(String markdown) {
        return WikiPolicy.clean(RENDERER.render(parse(markdown)));
    }

    /** What the text consists of, blocks of ours included. */
    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }
}
