package org.rosenstock.learning.course;

import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.Topic;

/**
 * What describes a course as a whole.
 *
 * @param language "de" or "en"
 * @param cover name of a file of the same version, or none
 */
public record CourseFacts(
        String title,
        String summary,
        String language,
        Topic topic,
        @Nullable String cover,
        CompletionRule rule) {}
