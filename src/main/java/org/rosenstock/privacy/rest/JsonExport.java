package org.rosenstock.privacy.rest;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.privacy.PersonalRecords;

/** Writes records as JSON, one array per category. */
final class JsonExport {

    private JsonExport() {}

    static StreamingOutput of(List<PersonalRecords> records, Instant at) {
        // Several sources may each know a part of one category.
        Map<String, List<PersonalRecords>> categories = records.stream()
                .collect(Collectors.groupingBy(PersonalRecords::category, LinkedHashMap::new, Collectors.toList()));
        return out -> {
            try (JsonGenerator json = Json.createGenerator(out)) {
                json.writeStartObject().write("exportedAt", at.toString()).writeStartObject("categories");
                categories.forEach((category, parts) -> write(json, category, parts));
                json.writeEnd().writeEnd();
            }
        };
    }

    private static void write(JsonGenerator json, String category, List<PersonalRecords> parts) {
        json.writeStartArray(category);
        for (PersonalRecords part : parts) {
            for (Map<String, @Nullable Object> row : part.asMaps()) {
                json.writeStartObject();
                row.forEach((field, value) -> write(json, field, value));
                json.writeEnd();
            }
        }
        json.writeEnd();
    }

    private static void write(JsonGenerator json, String field, @Nullable Object value) {
        if (value == null) {
            json.writeNull(field);
        } else if (value instanceof Boolean flag) {
            json.write(field, flag);
        } else if (value instanceof Number number) {
            json.write(field, number.longValue());
        } else {
            json.write(field, value.toString());
        }
    }
}
