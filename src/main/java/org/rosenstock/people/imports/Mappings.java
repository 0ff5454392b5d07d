package org.rosenstock.people.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rosenstock.people.ImportField;
import org.rosenstock.people.ImportKind;

/** Remembers which column was chosen for which field. */
@ApplicationScoped
public class Mappings {

    @PersistenceContext
    EntityManager em;

    public Map<ImportField, String> remembered(ImportKind kind) {
        Map<ImportField, String> mapping = new EnumMap<>(ImportField.class);
        List<?> found = em.createNativeQuery("select mapping from people_import_mapping where kind = ?1")
                .setParameter(1, kind.name())
                .getResultList();
        if (!found.isEmpty()) {
            JsonObject json = read((String) found.get(0));
            kind.fields().stream()
                    .filter(field -> json.containsKey(field.name()))
                    .forEach(field -> mapping.put(field, json.getString(field.name())));
        }
        return mapping;
    }

    public void remember(ImportKind kind, Map<ImportField, String> mapping) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        mapping.forEach((field, column) -> json.add(field.name(), column));
        em.createNativeQuery("insert into people_import_mapping (kind, mapping) values (?1, ?2)"
                        + " on duplicate key update mapping = values(mapping)")
                .setParameter(1, kind.name())
                .setParameter(2, json.build().toString())
                .executeUpdate();
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
