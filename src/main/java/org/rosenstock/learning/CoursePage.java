package org.rosenstock.learning;

import org.jspecify.annotations.Nullable;

/**
 * A course as its own page shows it to one person.
 *
 * @param owner display name of who answers for the content
 * @param number which published version it is
 * @param ruleLessons what completes the course: all lessons
 * @param ruleQuiz every quiz passed
 * @param ruleTask every practical task confirmed
 * @param resume where the person goes on, or begins
 * @param offered false when it is not in the catalogue any more
 * @param certificate number of the latest certificate
 */
public record CoursePage(
        CourseRow course,
        String owner,
        int number,
        boolean ruleLessons,
        boolean ruleQuiz,
        boolean ruleTask,
        Outline outline,
        @Nullable LessonRow resume,
        boolean offered,
        @Nullable String certificate) {}
