package org.rosenstock.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.rosenstock.learning.MediaFile;
import org.rosenstock.learning.content.LessonHtml;

/** Turns the Markdown of a version into HTML whose pictures come from the same version. */
@ApplicationScoped
public class LessonText {

    private static final String OPEN = "<p>";
    private static final String CLOSE = "</p>";

    public String html(String markdown, long version) {
        return LessonHtml.render(markdown, name -> MediaFile.url(version, name));
    }

    /** The first paragraph without its element, fit for a heading or a legend. */
    public String head(String markdown, long version) {
        String html = html(markdown, version).strip();
        int end = html.indexOf(CLOSE);
        return html.startsWith(OPEN) && end > 0 ? html.substring(OPEN.length(), end) : "";
    }

    /** What follows the first paragraph. */
    public String rest(String markdown, long version) {
        String html = html(markdown, version).strip();
        int end = html.indexOf(CLOSE);
        return html.startsWith(OPEN) && end > 0
                ? html.substring(end + CLOSE.length()).strip()
                : html;
    }
}
