package org.rosenstock.learning.study;

import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CourseRow;
import org.rosenstock.learning.CourseState;
import org.rosenstock.learning.course.CompletionRule;

/**
 * A course and one person's latest participation in it, read by one query.
 *
 * @param published id of the version in the catalogue
 * @param participation id of the latest participation, absent before the first
 */
public record StudyHead(
        CourseRow course,
        CourseState state,
        @Nullable Long published,
        int number,
        CompletionRule rule,
        String owner,
        @Nullable Long participation,
        int run,
        @Nullable String lastLesson,
        @Nullable String certificate) {

    public boolean isOffered() {
        return state == CourseState.PUBLISHED && published != null;
    }
}
