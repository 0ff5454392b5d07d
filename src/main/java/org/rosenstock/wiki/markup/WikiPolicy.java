package org.rosenstock.wiki.markup;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The elements and attributes a page may consist of. Pictures come from this server alone. */
final class WikiPolicy {

    private static final Pattern OWN_ADDRESS = Pattern.compile("(?!//|/\\\\)(?![A-Za-z][A-Za-z0-9+.-]*:)[^\\s\"'<>]*");
    private static final Pattern CLASSES =
            Pattern.compile("note note--(info|soon|law) callout|law|footnotes|footnote-(ref|backref)|tbl|tbl-wrap");
    private static final Pattern LANGUAGE = Pattern.compile("language-[^\\s]{1,40}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern ID = Pattern.compile("(fn|fnref|s)-[\\p{L}\\p{N}_-]*");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "strong", "em", "del", "code", "pre")
            .allowElements("ul", "ol", "li", "blockquote", "div", "section", "sup", "span", "a", "img", "input")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowWithoutAttributes("a", "img", "span")
            .allowAttributes("class")
            .matching(CLASSES)
            .onElements("div", "section", "sup", "a", "table")
            .allowAttributes("class")
            .matching(LANGUAGE)
            .onElements("code")
            .allowAttributes("id")
            .matching(ID)
            .onElements("h1", "h2", "h3", "h4", "h5", "h6", "li", "a")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("align")
            .matching(Pattern.compile("left|center|right"))
            .onElements("th", "td")
            .allowAttributes("src")
            .matching(OWN_ADDRESS)
            .onElements("img")
            .allowAttributes("alt", "title")
            .onElements("img")
            .allowAttributes("href", "title")
            .onElements("a")
            .allowAttributes("type")
            .matching(false, "checkbox")
            .onElements("input")
            .allowAttributes("disabled", "checked")
            .matching(Pattern.compile(""))
            .onElements("input")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .toFactory();

    private WikiPolicy() {}

    static String clean(String html) {
        return POLICY.sanitize(html);
    }
}
