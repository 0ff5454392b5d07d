package org.rosenstock.qualification.instruction;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.rosenstock.qualification.InstructionDetail.Participant;
import org.rosenstock.qualification.InstructionRow;
import org.rosenstock.shared.Texts;

/** Prints the list that people sign by hand, as a tagged PDF (PDF/UA) with embedded fonts. */
@ApplicationScoped
public class SignatureList {

    private static final String FONTS = "META-INF/resources/primefaces-rosenstock/fonts/AtkinsonHyperlegibleNext_";
    private static final String SPARE_FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /** For those who come without being on the list. */
    private static final int BLANK_ROWS = 6;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    public byte[] print(InstructionRow row, List<Participant> people, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Rosenstock");
        builder.useFont(() -> resource(FONTS + "400Regular.ttf"), "Atkinson", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> resource(FONTS + "600SemiBold.ttf"), "Atkinson", BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> resource(SPARE_FONT), "Spare", REGULAR, FontStyle.NORMAL, true);
        builder.withHtmlContent(html(row, people, locale), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("list of instruction " + row.id() + " cannot be printed", e);
        }
        return out.toByteArray();
    }

    static String html(InstructionRow row, List<Participant> people, Locale locale) {
        Map<String, String> values = Map.of(
                "language", locale.getLanguage(),
                "heading", text(locale, "heading"),
                "topic", row.topic(),
                "rule", row.rule(),
                "version", row.topicVersion().isEmpty() ? "–" : row.topicVersion(),
                "day", day(row, locale),
                "place", row.place(),
                "instructor", row.instructorName());
        StringBuilder html = new StringBuilder(template());
        values.forEach((name, value) -> replace(html, "{{" + name + "}}", escape(value)));
        for (String label : List.of(
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
                "instructorSignature",
                "held")) {
            replace(html, "{{" + label + "}}", escape(text(locale, label)));
        }
        replace(html, "{{rows}}", rows(people));
        return html.toString();
    }

    private static String rows(List<Participant> people) {
        StringBuilder rows = new StringBuilder();
        for (int number = 1; number <= people.size() + BLANK_ROWS; number++) {
            boolean blank = number > people.size();
            rows.append("<tr><td>").append(number).append("</td><th scope=\"row\">");
            rows.append(blank ? "" : escape(people.get(number - 1).name())).append("</th><td>");
            rows.append(blank ? "" : escape(people.get(number - 1).unit())).append("</td><td></td></tr>\n");
        }
        return rows.toString();
    }

    private static void replace(StringBuilder html, String mark, String value) {
        for (int at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, at + value.length())) {
            html.replace(at, at + mark.length(), value);
        }
    }

    private static String day(InstructionRow row, Locale locale) {
        Locale words = locale.getLanguage().equals("en") ? Locale.UK : locale;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words)
                .format(row.on());
    }

    private static String text(Locale locale, String role) {
        return Texts.get(locale, "qualification.signatureList." + role);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{{", "{ {");
    }

    private static String template() {
        try (InputStream in = resource("org/rosenstock/qualification/signature-list.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the template of signature lists cannot be read", e);
        }
    }

    private static InputStream resource(String path) {
        InputStream in = SignatureList.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("missing in the application: " + path);
        }
        return in;
    }
}
