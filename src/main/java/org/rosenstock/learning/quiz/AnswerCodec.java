package org.rosenstock.learning.quiz;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Set;

/** Answers as they are stored: an object with exactly one list. */
public final class AnswerCodec {

    private AnswerCodec() {}

    public static String toJson(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return object("chosen", numbers(chosen.positions().stream().sorted().toList()));
        }
        if (answer instanceof Answer.Arranged arranged) {
            return object("arranged", numbers(arranged.positions()));
        }
        JsonArrayBuilder texts = Json.createArrayBuilder();
        ((Answer.Typed) answer).texts().forEach(texts::add);
        return object("typed", texts);
    }

    /** @throws IllegalArgumentException when the text is none of ours */
    public static Answer fromJson(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            if (object.containsKey("chosen")) {
                return new Answer.Chosen(Set.copyOf(integers(object.getJsonArray("chosen"))));
            }
            if (object.containsKey("arranged")) {
                return new Answer.Arranged(integers(object.getJsonArray("arranged")));
            }
            if (object.containsKey("typed")) {
                return new Answer.Typed(object.getJsonArray("typed").getValuesAs(JsonString::getString));
            }
            throw new IllegalArgumentException("no answer: " + object.keySet());
        }
    }

    private static String object(String name, JsonArrayBuilder list) {
        return Json.createObjectBuilder().add(name, list).build().toString();
    }

    private static JsonArrayBuilder numbers(List<Integer> values) {
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        values.forEach(numbers::add);
        return numbers;
    }

    private static List<Integer> integers(JsonArray array) {
        return array.getValuesAs(JsonNumber::intValue);
    }
}
