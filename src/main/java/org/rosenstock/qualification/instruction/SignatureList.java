package org.rosenstock.qualification.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rosenstock.qualification.InstructionDetail.Participant;
import org.rosenstock.qualification.InstructionRow;
import org.rosenstock.shared.TaggedPdf;
import org.rosenstock.shared.Texts;

/** Prints the list that people sign by hand. */
@ApplicationScoped
public class SignatureList {

    private static final String TEMPLATE = "org/rosenstock/qualification/signature-list.html";

    /** For those who come without being on the list. */
    private static final int BLANK_ROWS = 6;

    private static final List<String> WORDS = List.of(
            "heading",
            "topicLabel",
            "ruleLabel",
            "versionLabel",
            "dayLabel",
            "placeLabel",
            "instructorLabel",
            "sentence",
            "number",
            "name",
            "unit",
            "signature",
            "held",
            "instructorSignature");

    public byte[] print(InstructionRow row, List<Participant> people, Locale locale) {
        Map<String, String> values = new HashMap<>(Map.of(
                "language", locale.getLanguage(),
                "topic", row.topic(),
                "rule", row.rule(),
                "version", row.topicVersion().isEmpty() ? "–" : row.topicVersion(),
                "day", day(row, locale),
                "place", row.place(),
                "instructor", row.instructorName()));
        WORDS.forEach(word -> values.put(word, Texts.get(locale, "qualification.signatureList." + word)));
        return TaggedPdf.print(TaggedPdf.fill(TEMPLATE, values).replace("{{rows}}", rows(people)));
    }

    private static String rows(List<Participant> people) {
        StringBuilder rows = new StringBuilder();
        for (int number = 1; number <= people.size() + BLANK_ROWS; number++) {
            boolean blank = number > people.size();
            rows.append("<tr><td>").append(number).append("</td><th scope=\"row\">");
            rows.append(blank ? "" : TaggedPdf.escape(people.get(number - 1).name()));
            rows.append("</th><td>");
            rows.append(blank ? "" : TaggedPdf.escape(people.get(number - 1).unit()));
            rows.append("</td><td></td></tr>\n");
        }
        return rows.toString();
    }

    private static String day(InstructionRow row, Locale locale) {
        Locale words = locale.getLanguage().equals("en") ? Locale.UK : locale;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words)
                .format(row.on());
    }
}
