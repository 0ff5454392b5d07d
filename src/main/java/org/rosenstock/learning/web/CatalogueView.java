package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CatalogueFacets;
import org.rosenstock.learning.CourseLength;
import org.rosenstock.learning.CourseRow;
import org.rosenstock.learning.CourseSort;
import org.rosenstock.learning.Courses;
import org.rosenstock.learning.StudyState;
import org.rosenstock.learning.Topic;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.DueItem;
import org.rosenstock.shared.Slice;

/** Page /learning/catalogue: all courses, or with {@code tab=mine} the asker's own. */
@Named
@RequestScoped
public class CatalogueView {

    private static final int NEW_DAYS = 30;

    @Inject
    Asking asking;

    @Inject
    Courses courses;

    @Inject
    CatalogueRequest request;

    @Inject
    DueCourses due;

    @Inject
    Clock clock;

    private @Nullable Slice<CourseRow> slice;
    private @Nullable CatalogueFacets facets;

    public Slice<CourseRow> getSlice() {
        if (slice == null) {
            slice = courses.list(asking.asker(), request.query(), request.paging());
        }
        return slice;
    }

    public CatalogueFacets getFacets() {
        if (facets == null) {
            facets = courses.facets(asking.asker(), request.query());
        }
        return facets;
    }

    public CatalogueRequest getRequest() {
        return request;
    }

    public List<StudyState> getStates() {
        return List.of(StudyState.values());
    }

    /** Topics that have a course, in the order of their declaration. */
    public List<Topic> getTopics() {
        return Arrays.stream(Topic.values())
                .filter(topic ->
                        getFacets().of(topic) > 0 || request.query().topics().contains(topic))
                .toList();
    }

    public List<CourseLength> getLengths() {
        return List.of(CourseLength.values());
    }

    public List<CourseSort> getSorts() {
        return List.of(CourseSort.values());
    }

    /** What is asked of the person about this course, if anything. */
    public @Nullable DueItem due(CourseRow course) {
        return due.all().get(course.code());
    }

    /** Published lately and not begun. */
    public boolean fresh(CourseRow course) {
        Instant published = course.publishedAt();
        return course.state() == StudyState.OPEN
                && published != null
                && published.isAfter(clock.instant().minus(NEW_DAYS, ChronoUnit.DAYS));
    }
}
