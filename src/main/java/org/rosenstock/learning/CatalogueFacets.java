package org.rosenstock.learning;

import java.util.Map;

/**
 * How many courses each filter value would show, given the other groups' filters.
 *
 * @param all courses in the catalogue without any filter but the text
 * @param due how many wait for the asker
 */
public record CatalogueFacets(
        long all, long due, Map<StudyState, Long> states, Map<Topic, Long> topics, Map<CourseLength, Long> durations) {

    public long of(StudyState state) {
        return states.getOrDefault(state, 0L);
    }

    public long of(Topic topic) {
        return topics.getOrDefault(topic, 0L);
    }

    public long of(CourseLength duration) {
        return durations.getOrDefault(duration, 0L);
    }
}
