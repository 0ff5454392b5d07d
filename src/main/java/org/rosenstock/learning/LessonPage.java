package org.rosenstock.learning;

import org.jspecify.annotations.Nullable;

/**
 * An opened lesson with everything around it.
 *
 * @param markdown the text, or what introduces document, quiz or task
 * @param media the document of a document lesson
 * @param previous lesson before this one
 * @param next lesson after this one
 */
public record LessonPage(
        CoursePage page,
        LessonRow lesson,
        String markdown,
        @Nullable MediaFile media,
        @Nullable LessonRow previous,
        @Nullable LessonRow next) {

    public String getMediaUrl() {
        return media == null ? "" : MediaFile.url(page.course().version(), media.name());
    }
}
