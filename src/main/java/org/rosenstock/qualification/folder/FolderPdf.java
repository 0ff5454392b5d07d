package org.rosenstock.qualification.folder;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rosenstock.qualification.folder.FolderContent.Entry;
import org.rosenstock.qualification.folder.FolderContent.Proof;
import org.rosenstock.qualification.folder.FolderContent.Rule;
import org.rosenstock.shared.TaggedPdf;

/** Prints a volume for keeping: cover, people by rule, records; the data is attached for programs. */
final class FolderPdf {

    private static final String TEMPLATE = "org/rosenstock/qualification/folder.html";
    private static final List<String> LABELS = List.of(
            "heading",
            "unitLabel",
            "dayLabel",
            "purposeLabel",
            "requesterLabel",
            "askedLabel",
            "madeLabel",
            "volumeLabel",
            "peopleLabel",
            "rules",
            "ruleLabel",
            "versionLabel",
            "fromLabel",
            "basisLabel",
            "people",
            "records",
            "recordsHint",
            "confidential");

    private final FolderWords words;

    FolderPdf(Locale locale) {
        words = new FolderWords(locale);
    }

    byte[] print(FolderContent content) {
        FolderTask task = content.task();
        Map<String, String> values = new HashMap<>(Map.of(
                "language", task.locale().getLanguage(),
                "subject", words.subject(task),
                "unit", words.unit(task),
                "day", words.keyDate(task, content.madeAt()),
                "purpose", words.purpose(task),
                "requester", task.requester(),
                "asked", words.time(task.askedAt()),
                "made", words.time(content.madeAt()),
                "volume", words.volume(task),
                "count", String.valueOf(task.people())));
        LABELS.forEach(label -> values.put(label, words.text(label)));
        String html = TaggedPdf.fill(TEMPLATE, values)
                .replace("{{ruleRows}}", ruleRows(content))
                .replace("{{lists}}", lists(content))
                .replace("{{recordLines}}", records(content));
        return TaggedPdf.print(
                html, "nachweismappe-" + task.id() + "-" + task.volume() + ".json", FolderData.of(content));
    }

    private String ruleRows(FolderContent content) {
        return content.rules().stream()
                .map(rule -> row(
                        rule.title(),
                        words.text("versionNumber", rule.version()),
                        words.date(rule.validFrom()),
                        rule.legalBasis()))
                .collect(Collectors.joining());
    }

    private String lists(FolderContent content) {
        return content.rules().stream()
                .map(rule -> list(rule, content.of(rule)))
                .collect(Collectors.joining());
    }

    private String list(Rule rule, List<Entry> entries) {
        String head = "<h3>" + TaggedPdf.escape(rule.title()) + "</h3><p class=\"meta\">"
                + TaggedPdf.escape(words.version(rule)) + "</p>";
        if (entries.isEmpty()) {
            return head + "<p>" + TaggedPdf.escape(words.text("noPeople")) + "</p>";
        }
        return head + "<table class=\"list\"><thead><tr>"
                + column("name", "name") + column("unit", "unit") + column("standing", "standing")
                + column("evidence", "evidence") + "</tr></thead><tbody>"
                + entries.stream().map(this::entry).collect(Collectors.joining()) + "</tbody></table>";
    }

    private String column(String style, String word) {
        return "<th scope=\"col\" class=\"" + style + "\">" + TaggedPdf.escape(words.text("column." + word)) + "</th>";
    }

    private String entry(Entry entry) {
        String proofs = entry.proofs().isEmpty()
                ? words.text("noProof")
                : entry.proofs().stream().map(words::proof).collect(Collectors.joining("; "));
        return row(
                entry.person().name() + " (" + entry.person().staffNumber() + ")",
                entry.person().unit(),
                words.standing(entry),
                proofs);
    }

    private static String row(String head, String... cells) {
        StringBuilder row = new StringBuilder("<tr><th scope=\"row\">")
                .append(TaggedPdf.escape(head))
                .append("</th>");
        for (String cell : cells) {
            row.append("<td>").append(TaggedPdf.escape(cell)).append("</td>");
        }
        return row.append("</tr>\n").toString();
    }

    private String records(FolderContent content) {
        return content.records().isEmpty()
                ? "<p>" + TaggedPdf.escape(words.text("noRecords")) + "</p>"
                : content.records().stream().map(this::record).collect(Collectors.joining());
    }

    private String record(Proof proof) {
        return "<div class=\"record\"><h3>" + TaggedPdf.escape(words.recordHead(proof)) + "</h3><p>"
                + TaggedPdf.escape(words.facts(proof)) + "</p><p class=\"seal\">" + TaggedPdf.escape(words.seal(proof))
                + "</p></div>\n";
    }
}
