package org.rosenstock.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A course somebody is in the middle of, for "Weiterlernen".
 *
 * @param lesson title of the lesson to go on with
 * @param minutesLeft estimated minutes of what is not done yet
 */
public record ContinueRow(
        String code,
        String title,
        Topic topic,
        long version,
        @Nullable String coverName,
        String lessonCode,
        String lesson,
        boolean quiz,
        int done,
        int total,
        int minutesLeft,
        Instant touchedAt) {

    public @Nullable String getCover() {
        return coverName == null ? null : MediaFile.url(version, coverName);
    }

    /** Straight into the lesson. */
    public String getUrl() {
        return "/learning/" + (quiz ? "quiz" : "lesson") + "?course=" + code + "&lesson=" + lessonCode;
    }
}
