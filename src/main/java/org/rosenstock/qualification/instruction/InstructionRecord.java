package org.rosenstock.qualification.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rosenstock.qualification.InstructionDetail.Participant;
import org.rosenstock.qualification.InstructionRow;
import org.rosenstock.shared.TaggedPdf;
import org.rosenstock.shared.Texts;

/** Prints what was held, by whom and who confirmed it how, for keeping, with the data attached for programs. */
@ApplicationScoped
public class InstructionRecord {

    private static final String TEMPLATE = "org/rosenstock/qualification/instruction-record.html";
    private static final List<String> OWN_WORDS = List.of("heading", "methodLabel", "documentLabel", "confirmed");
    private static final List<String> LIST_WORDS = List.of(
            "topicLabel", "ruleLabel", "versionLabel", "dayLabel", "placeLabel", "instructorLabel", "name", "unit");

    @Inject
    Clock clock;

    public byte[] print(InstructionRow row, List<Participant> people, Locale locale) {
        return print(row, people, locale, clock.getZone());
    }

    static byte[] print(InstructionRow row, List<Participant> people, Locale locale, ZoneId zone) {
        List<Participant> there = people.stream().filter(Participant::present).toList();
        String document = row.document();
        Map<String, String> values = new HashMap<>(Map.of(
                "language", locale.getLanguage(),
                "topic", row.topic(),
                "rule", row.rule(),
                "version", row.topicVersion().isEmpty() ? "–" : row.topicVersion(),
                "day", day(row, locale),
                "place", row.place(),
                "instructor", row.instructorName(),
                "method", Texts.get(locale, "qualification.instructionMethod." + row.method()),
                "document", document == null ? "–" : document,
                "lead", text(locale, "instructionRecord.lead", row.id(), there.size())));
        OWN_WORDS.forEach(word -> values.put(word, text(locale, "instructionRecord." + word)));
        LIST_WORDS.forEach(word -> values.put(word, text(locale, "signatureList." + word)));
        String rows = there.stream()
                .map(person -> row(person, document != null, locale, zone))
                .collect(Collectors.joining());
        return TaggedPdf.print(
                TaggedPdf.fill(TEMPLATE, values).replace("{{rows}}", rows),
                "unterweisung-" + row.id() + ".json",
                data(row, there));
    }

    private static String row(Participant person, boolean signed, Locale locale, ZoneId zone) {
        return "<tr><th scope=\"row\">" + TaggedPdf.escape(person.name()) + "</th><td>"
                + TaggedPdf.escape(person.unit()) + "</td><td>" + TaggedPdf.escape(how(person, signed, locale, zone))
                + "</td></tr>\n";
    }

    private static String how(Participant person, boolean signed, Locale locale, ZoneId zone) {
        Instant confirmed = person.confirmedAt();
        return confirmed == null
                ? text(locale, signed ? "instruction.signed" : "instruction.noted")
                : text(
                        locale,
                        "instruction.confirmed",
                        DateTimeFormatter.ofPattern("HH:mm").format(confirmed.atZone(zone)));
    }

    private static JsonObject data(InstructionRow row, List<Participant> there) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        for (Participant person : there) {
            Instant confirmed = person.confirmedAt();
            people.add(Json.createObjectBuilder()
                    .add("name", person.name())
                    .add("unit", person.unit())
                    .add("confirmedAt", confirmed == null ? "" : confirmed.toString()));
        }
        return Json.createObjectBuilder()
                .add("instruction", row.id())
                .add("topic", row.topic())
                .add("topicVersion", row.topicVersion())
                .add("rule", row.rule())
                .add("day", row.on().toString())
                .add("place", row.place())
                .add("instructor", row.instructorName())
                .add("method", row.method().name())
                .add("people", people)
                .build();
    }

    private static String day(InstructionRow row, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale.getLanguage().equals("en") ? Locale.UK : locale)
                .format(row.on());
    }

    private static String text(Locale locale, String key, Object... args) {
        return Texts.get(locale, "qualification." + key, args);
    }
}
