package org.rosenstock.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns the Markdown of a version into HTML. */
@ApplicationScoped
public class LessonText {

    public String html(String markdown, long version) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build()
                .render(Parser.builder()
                        .build()
                        .parse(markdown.replace("](media/", "](/learning/media/" + version + "/")));
    }
}
