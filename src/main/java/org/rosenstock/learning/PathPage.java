package org.rosenstock.learning;

import java.util.List;
import java.util.Optional;

/** A learning path with its courses in order, as one person sees them. */
public record PathPage(PathRow path, List<CourseRow> courses) {

    public PathPage {
        courses = List.copyOf(courses);
    }

    /** The first course that is not done. */
    public Optional<CourseRow> next() {
        return courses.stream()
                .filter(course -> course.state() != StudyState.DONE)
                .findFirst();
    }
}
