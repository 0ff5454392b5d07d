package org.rosenstock.qualification.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.SqlValues;

/**
 * A proof as the database has it, with its seal if there is one. Everything is read as text, so that neither driver
 * nor time zone has a say in the hash.
 *
 * @param values all that it says, by column
 */
record SealedRow(
        long id,
        long employee,
        @Nullable String salt,
        @Nullable Integer number,
        @Nullable String contentHash,
        @Nullable String chainHash,
        Map<String, @Nullable String> values) {

    /** Never reordered, never shortened: the hashes of earlier years rest on it. */
    private static final List<String> COLUMNS = List.of(
            "id",
            "employee_id",
            "course_id",
            "requirement_id",
            "part",
            "title",
            "kind",
            "fulfilled_on",
            "valid_until",
            "held_by",
            "topic_version",
            "method",
            "certificate_number",
            "recorded_at",
            "recorded_by",
            "corrects_id",
            "voided",
            "reason",
            "document_key",
            "document_name",
            "document_type",
            "document_size",
            "sender",
            "sender_key");

    private static final int BEFORE_VALUES = 6;

    static final String SELECT = COLUMNS.stream()
            .map(column -> ", cast(v." + column + " as char)")
            .collect(Collectors.joining(
                    "",
                    "select v.id, v.employee_id, v.salt, v.chain_no, v.content_hash, v.chain_hash",
                    " from qualification_evidence v "));

    static SealedRow of(Object[] row) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        IntStream.range(0, COLUMNS.size()).forEach(i -> values.put(COLUMNS.get(i), (String) row[BEFORE_VALUES + i]));
        return new SealedRow(
                SqlValues.number(row[0]),
                SqlValues.number(row[1]),
                (String) row[2],
                row[3] == null ? null : (int) SqlValues.number(row[3]),
                (String) row[4],
                (String) row[5],
                values);
    }

    boolean isSealed() {
        return number != null;
    }

    /** Whether it still says what was sealed, wherever it stands in its chain. */
    boolean saysTheSame() {
        return salt != null && Seal.of(values, salt, Seal.START).content().equals(contentHash);
    }

    /** Whether it still says what was sealed, as the link with this number after that one. */
    boolean holds(int expectedNumber, String before) {
        if (salt == null || number == null || number != expectedNumber) {
            return false;
        }
        Seal seal = Seal.of(values, salt, before);
        return seal.content().equals(contentHash) && seal.chain().equals(chainHash);
    }
}
