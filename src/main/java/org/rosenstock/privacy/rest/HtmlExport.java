package org.rosenstock.privacy.rest;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rosenstock.privacy.CategoryWords;
import org.rosenstock.privacy.DataCategory;
import org.rosenstock.privacy.PersonalRecords;
import org.rosenstock.privacy.RetentionPeriods;
import org.rosenstock.privacy.VisibilityTable;
import org.rosenstock.shared.Texts;

/** Writes records as one page that needs nothing else: to be kept, printed and read without the platform. */
final class HtmlExport {

    private static final String STYLE = "body{font:16px/1.5 system-ui,sans-serif;margin:2rem;max-width:70rem}"
            + "table{border-collapse:collapse;margin:.5rem 0 2rem}th,td{border:1px solid #85877f;padding:.25rem .5rem;"
            + "text-align:left;vertical-align:top;overflow-wrap:anywhere}dt{font-weight:bold}dd{margin:0 0 .5rem}";

    private final Locale locale;
    private final RetentionPeriods periods;
    private final CategoryWords words;

    HtmlExport(Locale locale, RetentionPeriods periods) {
        this.locale = locale;
        this.periods = periods;
        this.words = new CategoryWords(locale);
    }

    StreamingOutput of(String person, LocalDate day, List<PersonalRecords> records) {
        return out -> {
            PrintWriter page = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            String title = text("myData.title");
            page.printf(
                    "<!DOCTYPE html><html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title>"
                            + "<style>%s</style></head><body><h1>%s</h1><p>%s, %s</p>",
                    locale.getLanguage(), escape(title), STYLE, escape(title), escape(person), words.value(day));
            records.forEach(part -> write(page, part));
            page.print("</body></html>");
            page.flush();
        };
    }

    private void write(PrintWriter page, PersonalRecords records) {
        DataCategory category = VisibilityTable.category(records.category());
        String code = category.code();
        page.printf("<h2>%s</h2><dl>", escape(words.name(code)));
        entry(page, "table.what", words.what(code));
        entry(page, "table.purpose", words.purpose(code) + ". " + words.basis(category));
        entry(page, "table.viewers", words.viewers(category) + ". " + words.seen(code));
        entry(page, "table.retention", words.retention(category, periods));
        page.print("</dl>");
        if (records.rows().isEmpty()) {
            page.printf("<p>%s</p>", escape(text("myData.nothing")));
        } else {
            table(page, records);
        }
    }

    private void table(PrintWriter page, PersonalRecords records) {
        page.print("<table><thead><tr>");
        words.labels(records).forEach(label -> page.printf("<th scope=\"col\">%s</th>", escape(label)));
        page.print("</tr></thead><tbody>");
        for (List<@Nullable Object> row : records.rows()) {
            page.print("<tr>");
            row.forEach(value -> page.printf("<td>%s</td>", escape(words.value(value))));
            page.print("</tr>");
        }
        page.print("</tbody></table>");
    }

    private void entry(PrintWriter page, String key, String value) {
        page.printf("<dt>%s</dt><dd>%s</dd>", escape(text(key)), escape(value));
    }

    private String text(String key) {
        return Texts.get(locale, "privacy." + key);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
