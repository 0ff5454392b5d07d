package org.rosenstock.learning.quiz;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Finding;

/** Questions as the database keeps them: the mapping of the course package, written as JSON. */
public final class QuestionCodec {

    private QuestionCodec() {}

    public static String toJson(Question question) {
        return Json.createObjectBuilder(QuestionWriter.write(question)).build().toString();
    }

    /** @throws IllegalArgumentException when the text is no sound question, which only a fault of ours can cause */
    public static Question fromJson(String json) {
        List<Finding> findings = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            Question question = QuestionReader.read(new Fields(plain(reader.readObject()), "", findings))
                    .orElseThrow(() -> new IllegalArgumentException(findings.toString()));
            if (!findings.isEmpty()) {
                throw new IllegalArgumentException(findings.toString());
            }
            return question;
        }
    }

    private static Map<String, Object> plain(JsonObject object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            Object plain = value(value);
            if (plain != null) {
                map.put(name, plain);
            }
        });
        return map;
    }

    private static @Nullable Object value(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> plain(value.asJsonObject());
            case ARRAY -> list(value.asJsonArray());
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
        };
    }

    private static List<@Nullable Object> list(JsonArray array) {
        List<@Nullable Object> list = new ArrayList<>();
        array.forEach(entry -> list.add(value(entry)));
        return list;
    }
}
