package org.rosenstock.qualification.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.qualification.PaperFormat;
import org.rosenstock.shared.OwnAddress;
import org.rosenstock.shared.QrCode;
import org.rosenstock.shared.TaggedPdf;

/** Prints proofs for keeping and reading aloud (PDF/A-3a, PDF/UA-1), with their data attached as JSON. */
@ApplicationScoped
public class ProofPrinter {

    private static final String RECORD = "org/rosenstock/qualification/proof.html";
    private static final String LIST = "org/rosenstock/qualification/proof-list.html";

    @Inject
    OwnAddress address;

    /** All proofs of a person in one file. */
    public byte[] list(ProofList list, PaperFormat format) {
        return switch (format) {
            case CSV -> ProofSpreadsheets.csv(list);
            case XLSX -> ProofSpreadsheets.xlsx(list);
            case PDF -> pdf(list);
        };
    }

    /** One proof. */
    public byte[] record(PaperFacts facts, String issuer, Locale locale) {
        ProofWords words = new ProofWords(locale);
        String sign = facts.sign();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("language", locale.getLanguage());
        values.put("issuer", issuer);
        values.put("heading", words.text("heading." + facts.row().kind()));
        values.put("holder", facts.holder());
        values.put("title", facts.row().title());
        values.put("subject", words.text("subject", facts.row().title(), facts.holder()));
        String html = TaggedPdf.fill(RECORD, values)
                .replace("{{facts}}", rows(facts(facts, words)))
                .replace("{{check}}", sign == null ? "" : check(sign, words));
        return TaggedPdf.print(
                html, "nachweis-" + facts.row().id() + ".json", data(facts).build());
    }

    private static Map<String, String> facts(PaperFacts facts, ProofWords words) {
        EvidenceRow row = facts.row();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("column.kind", words.kind(row));
        lines.put("column.on", words.day(row.fulfilledOn()));
        lines.put("column.until", words.day(row.validUntil()));
        lines.put("column.rule", ProofWords.plain(facts.rule()));
        lines.put("column.version", ProofWords.plain(row.topicVersion()));
        lines.put("column.heldBy", ProofWords.plain(row.heldBy()));
        lines.put("column.method", words.method(row));
        lines.put("column.certificate", ProofWords.plain(row.certificateNumber()));
        lines.put("column.standing", words.standing(row));
        lines.put("column.reason", ProofWords.plain(row.reason()));
        lines.put("column.number", String.valueOf(row.id()));
        return lines.entrySet().stream()
                .filter(line -> !line.getValue().isEmpty())
                .collect(Collectors.toMap(
                        line -> words.text(line.getKey()), Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private static String rows(Map<String, String> lines) {
        return lines.entrySet().stream()
                .map(line -> "<tr><th scope=\"row\">" + TaggedPdf.escape(line.getKey()) + "</th><td>"
                        + TaggedPdf.escape(line.getValue()) + "</td></tr>\n")
                .collect(Collectors.joining());
    }

    private String check(String sign, ProofWords words) {
        String url = address.of("/qualification/check?code=" + sign);
        return "<img src=\"" + QrCode.dataUri(url) + "\" alt=\"" + TaggedPdf.escape(words.text("qr")) + "\"/>\n<p>"
                + TaggedPdf.escape(words.text("check")) + "</p>\n<p class=\"address\">" + TaggedPdf.escape(url)
                + "</p>";
    }

    private byte[] pdf(ProofList list) {
        ProofWords words = new ProofWords(list.locale());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("language", list.locale().getLanguage());
        values.put("heading", list.title());
        values.put("holder", list.holder());
        values.put("asOf", list.asOf());
        values.put("subject", words.text("subject", list.title(), list.holder()));
        for (String column : new String[] {"title", "on", "kind", "details"}) {
            values.put(column, words.text("column." + column));
        }
        String rows = list.rows().stream().map(row -> ListRow.html(row, words)).collect(Collectors.joining());
        JsonArrayBuilder data = Json.createArrayBuilder();
        list.rows().forEach(row -> data.add(data(row)));
        JsonObject all = Json.createObjectBuilder()
                .add("holder", list.holder())
                .add("asOf", list.day().toString())
                .add("proofs", data)
                .build();
        return TaggedPdf.print(TaggedPdf.fill(LIST, values).replace("{{rows}}", rows), "nachweise.json", all);
    }

    private static JsonObjectBuilder data(PaperFacts facts) {
        JsonObjectBuilder data = data(facts.row()).add("holder", facts.holder());
        put(data, "rule", facts.rule());
        put(data, "check", facts.sign());
        return data;
    }

    private static JsonObjectBuilder data(EvidenceRow row) {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("number", row.id())
                .add("kind", row.kind().name())
                .add("title", row.title())
                .add("fulfilledOn", row.fulfilledOn().toString())
                .add("recordedAt", row.recordedAt().toString());
        put(data, "validUntil", row.validUntil());
        put(data, "heldBy", row.heldBy());
        put(data, "topicVersion", row.topicVersion());
        put(data, "method", row.method());
        put(data, "certificate", row.certificateNumber());
        put(data, "reason", row.reason());
        put(data, "corrects", row.corrects());
        put(data, "correctedBy", row.correctedBy());
        return data;
    }

    private static void put(JsonObjectBuilder data, String name, @Nullable Object value) {
        if (value != null) {
            data.add(name, value.toString());
        }
    }
}
