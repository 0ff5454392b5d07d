package org.rosenstock.learning;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course in the catalogue, as one person sees it.
 *
 * @param version id of the version that is shown: the one the person is in, else the published one
 * @param coverName file name of the cover, if there is one
 * @param lessons number of lessons
 * @param done how many of them the person has done
 * @param completedOn day of the latest completion
 */
public record CourseRow(
        long id,
        String code,
        String title,
        String summary,
        Topic topic,
        String language,
        int minutes,
        long version,
        @Nullable String coverName,
        @Nullable Instant publishedAt,
        int lessons,
        StudyState state,
        int done,
        @Nullable LocalDate completedOn) {

    /** Address of the cover picture, absent when there is none. */
    public @Nullable String getCover() {
        return coverName == null ? null : MediaFile.url(version, coverName);
    }

    public String getUrl() {
        return "/learning/course?id=" + code;
    }
}
