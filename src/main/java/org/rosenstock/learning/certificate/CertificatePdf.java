package org.rosenstock.learning.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.rosenstock.shared.QrCode;
import org.rosenstock.shared.TaggedPdf;
import org.rosenstock.shared.Texts;

/**
 * Prints a certificate as PDF/A-3a and PDF/UA-1, so that it can be kept and read aloud, with what stands on it attached
 * as JSON for programs.
 */
@ApplicationScoped
public class CertificatePdf {

    private static final String TEMPLATE = "org/rosenstock/learning/certificate.html";

    public byte[] print(CertificateFacts facts) {
        return TaggedPdf.print(html(facts), facts.number() + ".json", data(facts));
    }

    private static JsonObject data(CertificateFacts facts) {
        return Json.createObjectBuilder()
                .add("number", facts.number())
                .add("holder", facts.holder())
                .add("title", facts.title())
                .add("language", facts.language())
                .add("completedOn", facts.completedOn().toString())
                .add("issuer", facts.issuer())
                .add("check", facts.checkUrl())
                .build();
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
