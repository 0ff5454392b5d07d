package org.rosenstock.learning;

import java.util.List;

/** What is read for a person's own view of their data; ?1 is the person. */
enum LearningTable {
    PARTICIPATION(
            "learning.participation",
            "select c.code, v.title, p.run, p.started_at, p.touched_at, p.completed_at, p.last_lesson_code,"
                    + " (select count(*) from learning_lesson_done d where d.participation_id = p.id)"
                    + " from learning_participation p join learning_course c on c.id = p.course_id"
                    + " join learning_course_version v on v.id = p.version_id"
                    + " where p.employee_id = ?1 order by p.started_at",
            "course",
            "title",
            "run",
            "startedAt",
            "touchedAt",
            "completedAt",
            "lastLesson",
            "lessonsDone"),
    ATTEMPT(
            "learning.attempt",
            "select c.code, l.code, a.number, a.started_at, a.submitted_at, a.points, a.max_points, a.passed,"
                    + " (select group_concat(w.answer separator '\\n') from learning_answer w where w.attempt_id = a.id)"
                    + " from learning_participation p join learning_attempt a on a.participation_id = p.id"
                    + " join learning_lesson l on l.id = a.lesson_id join learning_course c on c.id = p.course_id"
                    + " where p.employee_id = ?1 order by a.started_at",
            "course",
            "lesson",
            "number",
            "startedAt",
            "submittedAt",
            "points",
            "maxPoints",
            "passed",
            "answers"),
    EXTRA_TIME("learning.extraTime", "select percent from learning_extra_time where employee_id = ?1", "percent"),
    CERTIFICATE(
            "learning.certificate",
            "select number, title, holder_name, completed_on, check_code from learning_certificate"
                    + " where employee_id = ?1 order by completed_on",
            "number",
            "title",
            "holderName",
            "completedOn",
            "checkCode"),
    ASSIGNMENT(
            "learning.assignment",
            "select c.code, a.created_at, a.due_on, a.note, p.withdrawn_at, 'RECEIVED' from learning_assignment_person p"
                    + " join learning_assignment a on a.id = p.assignment_id join learning_course c on c.id = a.course_id"
                    + " where p.employee_id = ?1 union all"
                    + " select c.code, a.created_at, a.due_on, a.note, null, 'GIVEN' from learning_assignment a"
                    + " join learning_course c on c.id = a.course_id where a.assigned_by = ?1",
            "course",
            "createdAt",
            "dueOn",
            "note",
            "withdrawnAt",
            "direction"),
    WORK(
            "learning.work",
            "select code, 'OWNER', null from learning_course where owner_id = ?1 union all"
                    + " select c.code, 'PUBLISHER', v.published_at from learning_course_version v"
                    + " join learning_course c on c.id = v.course_id where v.published_by = ?1",
            "course",
            "part",
            "publishedAt");

    private final String category;
    private final String sql;
    private final List<String> fields;

    LearningTable(String category, String sql, String... fields) {
        this.category = category;
        this.sql = sql;
        this.fields = List.of(fields);
    }

    String category() {
        return category;
    }

    String sql() {
        return sql;
    }

    List<String> fields() {
        return fields;
    }
}
