package org.rosenstock.people;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One personal access token as its owner sees it; the secret itself is not known any more. */
public record TokenRow(
        long id,
        String name,
        Instant createdAt,
        LocalDate expiresOn,
        @Nullable Instant revokedAt,
        boolean usable) {}
