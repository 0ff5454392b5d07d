package org.rosenstock.learning;

import org.jspecify.annotations.Nullable;

/**
 * What authors say about a course as a whole.
 *
 * @param topic code of a {@link Topic}
 * @param cover name of a file of the course, or none
 * @param version of the draft the form was filled from, 0 for a new course
 */
public record CourseForm(
        String title,
        String summary,
        String language,
        String topic,
        @Nullable String cover,
        boolean ruleLessons,
        boolean ruleQuiz,
        boolean ruleTask,
        int version) {}
