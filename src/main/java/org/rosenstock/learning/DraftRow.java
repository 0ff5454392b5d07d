package org.rosenstock.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A course in the list of those who write.
 *
 * @param number of the version in the catalogue, 0 when there was none yet
 */
public record DraftRow(
        String code,
        String title,
        CourseState state,
        Topic topic,
        String owner,
        int lessons,
        int number,
        @Nullable Instant publishedAt) {}
