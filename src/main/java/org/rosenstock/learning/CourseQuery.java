package org.rosenstock.learning;

import java.util.List;
import java.util.Set;

/**
 * What somebody looks for in the catalogue; empty sets do not filter.
 *
 * @param text every word has to occur in title, summary or a lesson's title
 * @param durations steps of estimated time
 * @param states how far the asker has come
 * @param due codes of the courses that wait for the asker, most urgent first
 * @param onlyDue true to list those alone
 * @param own true to list only what the asker has begun or completed, withdrawn courses included
 */
public record CourseQuery(
        String text,
        Set<Topic> topics,
        Set<CourseLength> durations,
        Set<StudyState> states,
        List<String> due,
        boolean onlyDue,
        boolean own,
        CourseSort sort) {

    public CourseQuery {
        topics = Set.copyOf(topics);
        durations = Set.copyOf(durations);
        states = Set.copyOf(states);
        due = List.copyOf(due);
    }

    /** The whole catalogue by title. */
    public static CourseQuery all() {
        return text("");
    }

    public static CourseQuery text(String text) {
        return new CourseQuery(text, Set.of(), Set.of(), Set.of(), List.of(), false, false, CourseSort.TITLE);
    }

    /** Everything the asker has begun or completed. */
    public static CourseQuery ownCourses() {
        return new CourseQuery("", Set.of(), Set.of(), Set.of(), List.of(), false, true, CourseSort.URGENT);
    }
}
