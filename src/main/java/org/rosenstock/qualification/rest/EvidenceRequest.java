package org.rosenstock.qualification.rest;

import org.jspecify.annotations.Nullable;

/**
 * A completion that another system reports.
 *
 * @param key the sender's own name for it; the same key again is the same record
 * @param requirement code of the rule
 * @param title absent to take that of the rule
 * @param kind EXTERNAL when left out, or ATTENDANCE
 * @param date day of completion, ISO
 * @param validUntil last day of validity, ISO
 * @param issuer who held or issued it
 */
public record EvidenceRequest(
        @Nullable String key,
        @Nullable String staffNumber,
        @Nullable String requirement,
        @Nullable String title,
        @Nullable String kind,
        @Nullable String date,
        @Nullable String validUntil,
        @Nullable String issuer) {}
