package org.rosenstock.qualification.evidence;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One link in the chain of a person's proofs.
 *
 * @param content hash of all that the proof says, with its salt
 * @param chain hash of the link before and of the content
 */
record Seal(String content, String chain) {

    /** What the first link follows. */
    static final String START = "";

    /**
     * @param values name and value of all that the proof says, in a fixed order; salted, so that the hash of a proof
     *     that was erased tells nobody what it said
     * @param before chain hash of the link before, {@link #START} for the first
     */
    static Seal of(Map<String, @Nullable String> values, String salt, String before) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach((name, value) -> {
            if (value == null) {
                json.addNull(name);
            } else {
                json.add(name, value);
            }
        });
        String content = sha256(json.add("salt", salt).build().toString());
        return new Seal(content, sha256(before + content));
    }

    /** The same link when its content is gone. */
    static Seal ofBare(String content, String before) {
        return new Seal(content, sha256(before + content));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
