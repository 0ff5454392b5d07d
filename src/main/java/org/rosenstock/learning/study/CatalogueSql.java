package org.rosenstock.learning.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.rosenstock.learning.CourseLength;
import org.rosenstock.learning.CourseQuery;
import org.rosenstock.learning.StudyState;
import org.rosenstock.learning.Topic;
import org.rosenstock.shared.SqlValues;

/** The parts of a catalogue statement that follow from what is asked for; every value is a parameter. */
final class CatalogueSql {

    private final List<Object> parameters = new ArrayList<>();
    private final CourseQuery query;
    private final String from;
    private final List<Object> fromParameters;
    private final String filters;
    private final String order;

    CatalogueSql(long employee, CourseQuery query) {
        this.query = query;
        String me = parameter(employee);
        this.from = from(me) + text();
        this.fromParameters = List.copyOf(parameters);
        this.filters = filters(query);
        this.order = sorting();
    }

    /** Tables and the condition on the text. */
    String from() {
        return from;
    }

    /** Conditions of the filters, to be added to {@link #from()}. */
    String filters() {
        return filters;
    }

    String order() {
        return order;
    }

    /** Values of {@link #from()} alone. */
    List<Object> fromParameters() {
        return fromParameters;
    }

    /** Values of all parts. */
    List<Object> parameters() {
        return parameters;
    }

    private String from(String me) {
        return " from learning_course c"
                + " left join learning_participation p on p.course_id = c.id and p.employee_id = " + me
                + " and p.run = (select max(q.run) from learning_participation q where q.course_id = c.id"
                + " and q.employee_id = " + me + ")"
                + " join learning_course_version v on v.id ="
                + " coalesce(if(p.completed_at is null, p.version_id, null), c.published_version_id)"
                + (query.own() ? " where p.id is not null" : " where c.state = 'PUBLISHED'");
    }

    private String text() {
        return query.text()
                .strip()
                .lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .filter(word -> !word.isEmpty())
                .map(SqlValues::like)
                .map(this::parameter)
                .map(word -> " and (v.title like " + word + " or v.summary like " + word
                        + " or exists (select 1 from learning_lesson x where x.version_id = v.id and x.title like "
                        + word + "))")
                .collect(Collectors.joining());
    }

    private String filters(CourseQuery asked) {
        return in("v.topic", asked.topics().stream().map(Topic::name).toList())
                + any(asked.durations().stream().map(CatalogueSql::length).toList())
                + any(asked.states().stream().map(CatalogueSql::state).toList())
                + (asked.onlyDue() ? in("c.code", asked.due(), " and 1 = 0") : "");
    }

    private static String length(CourseLength length) {
        int longest = length.minutes();
        int shorter = length.ordinal() == 0 ? -1 : CourseLength.values()[length.ordinal() - 1].minutes();
        return "v.minutes between " + (shorter + 1) + " and " + longest;
    }

    private static String state(StudyState state) {
        return switch (state) {
            case OPEN -> "p.id is null";
            case BEGUN -> "p.id is not null and p.completed_at is null";
            case DONE -> "p.completed_at is not null";
        };
    }

    private String sorting() {
        return switch (query.sort()) {
            case TITLE -> " order by v.title, c.id";
            case NEWEST -> " order by v.published_at desc, c.id desc";
            case DURATION -> " order by v.minutes, v.title, c.id";
            case URGENT ->
                " order by " + urgency() + "(p.id is not null and p.completed_at is null) desc,"
                        + " (p.completed_at is not null), p.touched_at desc, v.title, c.id";
        };
    }

    private String urgency() {
        return query.due().isEmpty()
                ? ""
                : "coalesce(nullif(field(c.code"
                        + query.due().stream()
                                .map(code -> ", " + parameter(code))
                                .collect(Collectors.joining())
                        + "), 0), 1000000), ";
    }

    private String in(String column, Collection<String> values) {
        return in(column, values, "");
    }

    private String in(String column, Collection<String> values, String whenEmpty) {
        return values.isEmpty()
                ? whenEmpty
                : values.stream()
                        .map(this::parameter)
                        .collect(Collectors.joining(", ", " and " + column + " in (", ")"));
    }

    private static String any(Collection<String> conditions) {
        return conditions.isEmpty() ? "" : conditions.stream().collect(Collectors.joining(") or (", " and ((", "))"));
    }

    private String parameter(Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }
}
