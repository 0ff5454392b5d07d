package org.rosenstock.learning.study;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CatalogueFacets;
import org.rosenstock.learning.CourseLength;
import org.rosenstock.learning.CourseQuery;
import org.rosenstock.learning.StudyState;
import org.rosenstock.learning.Topic;
import org.rosenstock.shared.SqlValues;

/** Counts filter values: each group under the filters of the other groups, so that numbers say what a click shows. */
final class FacetCount {

    private enum Group {
        DUE,
        STATE,
        TOPIC,
        LENGTH
    }

    private record Seen(String code, Topic topic, CourseLength length, StudyState state) {}

    private final List<Seen> courses;
    private final CourseQuery query;

    private FacetCount(List<Seen> courses, CourseQuery query) {
        this.courses = courses;
        this.query = query;
    }

    /** @param rows code, topic, minutes, participation, completion */
    static CatalogueFacets of(List<Object[]> rows, CourseQuery query) {
        return new FacetCount(rows.stream().map(FacetCount::seen).toList(), query).count();
    }

    private static Seen seen(Object[] row) {
        return new Seen(
                (String) row[0],
                Topic.valueOf((String) row[1]),
                CourseLength.of((int) SqlValues.number(row[2])),
                state(row[3], row[4]));
    }

    private static StudyState state(@Nullable Object participation, @Nullable Object completed) {
        if (participation == null) {
            return StudyState.OPEN;
        }
        return completed == null ? StudyState.BEGUN : StudyState.DONE;
    }

    private CatalogueFacets count() {
        Set<String> due = Set.copyOf(query.due());
        return new CatalogueFacets(
                courses.size(),
                courses.stream()
                        .filter(but(Group.DUE))
                        .filter(course -> due.contains(course.code()))
                        .count(),
                by(Group.STATE, Seen::state),
                by(Group.TOPIC, Seen::topic),
                by(Group.LENGTH, Seen::length));
    }

    private <K> Map<K, Long> by(Group group, Function<Seen, K> key) {
        return courses.stream().filter(but(group)).collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    /** Courses that pass the filters of all groups except one. */
    private Predicate<Seen> but(Group group) {
        return course ->
                Arrays.stream(Group.values()).filter(other -> other != group).allMatch(other -> passes(other, course));
    }

    private boolean passes(Group group, Seen course) {
        return switch (group) {
            case DUE -> !query.onlyDue() || query.due().contains(course.code());
            case STATE -> query.states().isEmpty() || query.states().contains(course.state());
            case TOPIC -> query.topics().isEmpty() || query.topics().contains(course.topic());
            case LENGTH -> query.durations().isEmpty() || query.durations().contains(course.length());
        };
    }
}
