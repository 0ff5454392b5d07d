package org.rosenstock.notification.notice;

import java.util.List;
import java.util.Map;
import org.rosenstock.notification.notice.DigestText.Entry;
import org.rosenstock.notification.notice.DigestText.Line;
import org.rosenstock.notification.notice.DigestText.Section;
import org.rosenstock.shared.TaggedPdf;

/** The mail of the day as a page: headings and lists, nothing that is loaded from anywhere, nothing that counts. */
final class DigestHtml {

    private static final String TEMPLATE = "org/rosenstock/notification/digest.html";

    private DigestHtml() {}

    static String page(DigestText text, String name, List<Line> lines) {
        StringBuilder sections = new StringBuilder();
        text.sections(lines).forEach(section -> sections.append(section(text, section)));
        return TaggedPdf.fill(
                        TEMPLATE,
                        Map.of(
                                "language", text.language(),
                                "subject", text.subject(lines),
                                "hello", text.word("hello", name),
                                "time", text.word("time"),
                                "log", text.word("log"),
                                "logUrl", text.log(),
                                "foot", text.word("foot")))
                .replace("{{sections}}", sections);
    }

    private static String section(DigestText text, Section section) {
        StringBuilder html = new StringBuilder("<h2>" + TaggedPdf.escape(section.heading()) + "</h2>\n<ul>\n");
        section.entries().forEach(entry -> html.append(entry(entry)));
        html.append("</ul>\n");
        if (section.more() > 0) {
            html.append("<p>" + link(text.inbox(), text.word("more", section.more())) + "</p>\n");
        }
        return html.toString();
    }

    private static String entry(Entry entry) {
        String note = entry.note().isEmpty() ? "" : "<br>" + TaggedPdf.escape(entry.note());
        return "<li>" + link(entry.url(), entry.text()) + note + "</li>\n";
    }

    private static String link(String url, String text) {
        return "<a href=\"" + TaggedPdf.escape(url) + "\">" + TaggedPdf.escape(text) + "</a>";
    }
}
