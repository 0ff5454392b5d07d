package org.rosenstock.qualification.requirement;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import org.rosenstock.qualification.RequirementDefinition;

/** Definitions as they are stored. */
public final class Definitions {

    private static final Jsonb JSON = JsonbBuilder.create();

    private Definitions() {}

    public static String json(RequirementDefinition definition) {
        return JSON.toJson(definition);
    }

    public static RequirementDefinition read(String json) {
        return JSON.fromJson(json, RequirementDefinition.class);
    }
}
