package org.rosenstock.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody saw data about the person who asks.
 *
 * @param firstAt first time on that day; further views of the same day for the same purpose are not counted
 * @param viewer display name
 * @param orgUnit name of the unit that was seen as a whole, absent when it was the one person
 * @param look what the viewer said it was for
 */
public record AccessRow(
        Instant firstAt,
        String viewer,
        Purpose purpose,
        @Nullable String orgUnit,
        Look look) {}
