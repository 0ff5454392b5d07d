package org.rosenstock.learning.content;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The elements and attributes a lesson may consist of. Files come from this server alone. */
final class LessonPolicy {

    private static final Pattern OWN_ADDRESS = Pattern.compile("/(?![/\\\\])[^\\s\"'<>\\\\]*");
    private static final Pattern CLASSES = Pattern.compile("tbl|tbl-wrap|note note--(info|soon|tip|ok) callout");
    private static final Pattern HEADING_ID = Pattern.compile(LessonHtml.HEADING_PREFIX + "[\\p{L}\\p{N}_-]*");
    private static final Pattern MEDIA_TYPE = Pattern.compile("(video|audio)/[a-z0-9]+");
    private static final Pattern ALIGNMENT = Pattern.compile("left|center|right");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "strong", "em", "b", "del", "code", "pre")
            .allowElements("ul", "ol", "li", "blockquote", "div", "figure", "figcaption", "a")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowElements("img", "video", "audio", "source", "track")
            .allowAttributes("id")
            .matching(HEADING_ID)
            .onElements("h2", "h3", "h4", "h5", "h6")
            .allowAttributes("class")
            .matching(CLASSES)
            .onElements("div", "table")
            .allowAttributes("role")
            .matching(false, "region")
            .onElements("div")
            .allowAttributes("tabindex")
            .matching(false, "0")
            .onElements("div")
            .allowAttributes("aria-label")
            .onElements("div", "video", "audio")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,6}"))
            .onElements("ol")
            .allowAttributes("scope")
            .matching(false, "col")
            .onElements("th")
            .allowAttributes("align")
            .matching(ALIGNMENT)
            .onElements("th", "td")
            .allowAttributes("src")
            .matching(OWN_ADDRESS)
            .onElements("img", "source", "track")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("type")
            .matching(MEDIA_TYPE)
            .onElements("source")
            .allowAttributes("kind")
            .matching(false, "captions")
            .onElements("track")
            .allowAttributes("default")
            .matching(false, "default")
            .onElements("track")
            .allowAttributes("controls")
            .matching(false, "controls")
            .onElements("video", "audio")
            .allowAttributes("preload")
            .matching(false, "metadata")
            .onElements("video", "audio")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("title")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    private LessonPolicy() {}

    static String clean(String html) {
        return POLICY.sanitize(html);
    }
}
