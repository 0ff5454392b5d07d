package org.rosenstock.learning.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.rosenstock.shared.TaggedPdf;
import org.rosenstock.shared.Texts;

/** Prints a certificate as a tagged PDF (PDF/UA) with embedded fonts, so that it can be read aloud and kept. */
@ApplicationScoped
public class CertificatePdf {

    private static final String TEMPLATE = "org/rosenstock/learning/certificate.html";

    public byte[] print(CertificateFacts facts) {
        return TaggedPdf.print(html(facts));
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
        return TaggedPdf.fill(TEMPLATE, values);
    }

    private static String text(Locale locale, String role, Object... args) {
        return Texts.get(locale, "learning.certificate.pdf." + role, args);
    }
}
