package org.rosenstock.qualification.folder;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.qualification.folder.FolderContent.Entry;
import org.rosenstock.qualification.folder.FolderContent.Proof;
import org.rosenstock.qualification.folder.FolderContent.Rule;
import org.rosenstock.qualification.folder.FolderContent.Seal;

/** A volume as data. */
final class FolderData {

    private FolderData() {}

    static JsonObject of(FolderContent content) {
        FolderTask task = content.task();
        return object("unit", task.unit())
                .add("keyDate", task.day().toString())
                .add("reason", String.valueOf(task.look().reason()))
                .add("note", task.look().note())
                .add("requester", task.requester())
                .add("madeAt", content.madeAt().toString())
                .add("volume", task.volume())
                .add("volumes", task.volumes())
                .add("people", task.people())
                .add("rules", all(content.rules(), FolderData::rule))
                .add("standing", all(content.entries(), FolderData::entry))
                .add("records", all(content.records(), FolderData::record))
                .build();
    }

    private static JsonObject rule(Rule rule) {
        return object("title", rule.title())
                .add("rule", rule.id())
                .add("version", rule.version())
                .add("validFrom", rule.validFrom().toString())
                .add("legalBasis", rule.legalBasis())
                .build();
    }

    private static JsonObject entry(Entry entry) {
        JsonArrayBuilder records = Json.createArrayBuilder();
        entry.proofs().forEach(proof -> records.add(proof.row().id()));
        return object("until", entry.due())
                .add("staffNumber", entry.person().staffNumber())
                .add("name", entry.person().name())
                .add("unit", entry.person().unit())
                .add("rule", entry.rule())
                .add("version", entry.version())
                .add("standing", entry.standing().name())
                .add("records", records)
                .build();
    }

    static JsonObject record(Proof proof) {
        EvidenceRow row = proof.row();
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("record", row.id())
                .add("person", proof.person())
                .add("title", row.title())
                .add("kind", row.kind().name())
                .add("fulfilledOn", row.fulfilledOn().toString())
                .add("recordedAt", row.recordedAt().toString())
                .add("counts", row.isEffective());
        put(data, "validUntil", row.validUntil());
        put(data, "heldBy", row.heldBy());
        put(data, "topicVersion", row.topicVersion());
        put(data, "method", row.method());
        put(data, "certificate", row.certificateNumber());
        put(data, "reason", row.reason());
        put(data, "document", row.document());
        put(data, "corrects", row.corrects());
        put(data, "correctedBy", row.correctedBy());
        put(data, "recordedBy", proof.recordedBy());
        Seal seal = proof.seal();
        if (seal != null) {
            data.add("link", seal.number()).add("contentHash", seal.content()).add("chainHash", seal.chain());
        }
        return data.build();
    }

    private static JsonObjectBuilder object(String name, @Nullable Object value) {
        JsonObjectBuilder data = Json.createObjectBuilder();
        put(data, name, value);
        return data;
    }

    private static void put(JsonObjectBuilder data, String name, @Nullable Object value) {
        if (value != null) {
            data.add(name, value.toString());
        }
    }

    private static <T> JsonArray all(List<T> values, Function<T, JsonObject> as) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        values.forEach(value -> all.add(as.apply(value)));
        return all.build();
    }
}
