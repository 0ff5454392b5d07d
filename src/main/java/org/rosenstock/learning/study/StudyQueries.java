package org.rosenstock.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CourseState;
import org.rosenstock.learning.Outline;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.shared.SqlValues;

/** Reads a course as one person sees it. */
@ApplicationScoped
public class StudyQueries {

    private static final String HEAD = "select " + CourseRows.COLUMNS + """
            , c.state, c.published_version_id, v.number, v.rule_lessons, v.rule_quiz, v.rule_task,
              (select concat(e.first_name, ' ', e.last_name) from people_employee e where e.id = c.owner_id),
              p.id, p.run, p.last_lesson_code,
              (select z.number from learning_certificate z where z.participation_id = p.id)
             from learning_course c
             left join learning_participation p on p.course_id = c.id and p.employee_id = ?1
              and p.run = (select max(q.run) from learning_participation q
                            where q.course_id = c.id and q.employee_id = ?1)
             join learning_course_version v on v.id = coalesce(p.version_id, c.published_version_id)
            where c.code = ?2 and (c.state = 'PUBLISHED' or p.id is not null)
            """;

    private static final String LESSONS = """
            select h.id, h.title, l.id, l.code, l.title, l.kind, l.minutes, l.task_confirm, d.reported_at, d.done_at
              from learning_lesson l
              join learning_chapter h on h.id = l.chapter_id
              left join learning_lesson_done d on d.lesson_id = l.id and d.participation_id = ?1
             where l.version_id = ?2
             order by l.sort
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The course as the person finds it: the version they are in, else the one in the catalogue. */
    @SuppressWarnings("unchecked")
    public Optional<StudyHead> head(long employee, String code) {
        List<Object[]> rows = em.createNativeQuery(HEAD)
                .setParameter(1, employee)
                .setParameter(2, code)
                .getResultList();
        return rows.stream().findFirst().map(this::head);
    }

    private StudyHead head(Object[] row) {
        int at = CourseRows.WIDTH;
        return new StudyHead(
                CourseRows.row(row, clock.getZone()),
                CourseState.valueOf((String) row[at]),
                number(row[at + 1]),
                (int) SqlValues.number(row[at + 2]),
                new CompletionRule(
                        SqlValues.flag(row[at + 3]), SqlValues.flag(row[at + 4]), SqlValues.flag(row[at + 5])),
                row[at + 6] == null ? "" : (String) row[at + 6],
                number(row[at + 7]),
                row[at + 8] == null ? 0 : (int) SqlValues.number(row[at + 8]),
                (String) row[at + 9],
                (String) row[at + 10]);
    }

    private static @Nullable Long number(@Nullable Object value) {
        return value == null ? null : SqlValues.number(value);
    }

    /** Chapters and lessons with their states; without a participation everything is open or locked. */
    @SuppressWarnings("unchecked")
    public Outline outline(long version, CompletionRule rule, @Nullable Long participation) {
        List<Object[]> rows = em.createNativeQuery(LESSONS)
                .setParameter(1, participation == null ? 0L : participation)
                .setParameter(2, version)
                .getResultList();
        return OutlineRows.outline(rows, rule);
    }

    public Outline outline(StudyHead head) {
        return outline(head.course().version(), head.rule(), head.participation());
    }
}
