package org.rosenstock.wiki.markup;

import java.util.List;
import java.util.regex.Pattern;

/** The headings of a page, for the list of what is on it. */
public final class Contents {

    private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]+)\">(.*?)</h2>", Pattern.DOTALL);

    private Contents() {}

    /**
     * A heading of the second level.
     *
     * @param id its anchor
     * @param text as HTML that is safe to be shown
     */
    public record Heading(String id, String text) {}

    /** In the order of the page. @param html as {@link WikiHtml#render} made it */
    public static List<Heading> of(String html) {
        return HEADING.matcher(html)
                .results()
                .map(found -> new Heading(found.group(1), found.group(2).replaceAll("<[^>]*>", "")))
                .toList();
    }
}
