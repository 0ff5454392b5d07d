package org.rosenstock.learning.certificate;

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
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.rosenstock.shared.Texts;

/** Prints a certificate as a tagged PDF (PDF/UA) with embedded fonts, so that it can be read aloud and kept. */
@ApplicationScoped
public class CertificatePdf {

    private static final String FONTS = "META-INF/resources/primefaces-rosenstock/fonts/AtkinsonHyperlegibleNext_";
    private static final String SPARE_FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    public byte[] print(CertificateFacts facts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Rosenstock");
        builder.useFont(() -> resource(FONTS + "400Regular.ttf"), "Atkinson", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> resource(FONTS + "600SemiBold.ttf"), "Atkinson", BOLD, FontStyle.NORMAL, true);
        // Names may hold letters the house typeface does not have.
        builder.useFont(() -> resource(SPARE_FONT), "Spare", REGULAR, FontStyle.NORMAL, true);
        builder.withHtmlContent(html(facts), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("certificate " + facts.number() + " cannot be printed", e);
        }
        return out.toByteArray();
    }

    private static String html(CertificateFacts facts) {
        Locale locale = Locale.forLanguageTag(facts.language());
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(facts.completedOn());
        Map<String, String> values = Map.ofEntries(
                Map.entry("language", facts.language()),
                Map.entry("heading", text(locale, "heading")),
                Map.entry("subject", text(locale, "subject", facts.title(), facts.holder())),
                Map.entry("issuer", facts.issuer()),
                Map.entry("holder", facts.holder()),
                Map.entry("sentence", text(locale, "sentence")),
                Map.entry("title", facts.title()),
                Map.entry("dateLabel", text(locale, "date")),
                Map.entry("date", date),
                Map.entry("numberLabel", text(locale, "number")),
                Map.entry("number", facts.number()),
                Map.entry("check", text(locale, "check")),
                Map.entry("checkUrl", facts.checkUrl()),
                Map.entry("qrAlt", text(locale, "qr")),
                Map.entry("qr", QrCode.dataUri(facts.checkUrl())));
        return fill(template(), values);
    }

    private static String text(Locale locale, String role, Object... args) {
        return Texts.get(locale, "learning.certificate.pdf." + role, args);
    }

    private static String fill(String template, Map<String, String> values) {
        String result = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            result = result.replace("{{" + value.getKey() + "}}", escape(value.getValue()));
        }
        return result;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{{", "{ {");
    }

    private static String template() {
        try (InputStream in = resource("org/rosenstock/learning/certificate.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the template of certificates cannot be read", e);
        }
    }

    private static InputStream resource(String path) {
        InputStream in = CertificatePdf.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("missing in the application: " + path);
        }
        return in;
    }
}
