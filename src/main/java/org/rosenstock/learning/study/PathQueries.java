package org.rosenstock.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.rosenstock.learning.CourseRow;
import org.rosenstock.learning.PathRow;
import org.rosenstock.shared.SqlValues;

/** Learning paths and one person's progress on them. */
@ApplicationScoped
public class PathQueries {

    private static final String LIST = """
            select t.code, t.title, t.summary, count(c.id), coalesce(sum(exists (
                     select 1 from learning_participation p where p.employee_id = ?1 and p.course_id = c.id
                        and p.completed_at is not null)), 0), coalesce(sum(v.minutes), 0)
              from learning_path t
              left join learning_path_course x on x.path_id = t.id
              left join learning_course c on c.id = x.course_id and c.state = 'PUBLISHED'
              left join learning_course_version v on v.id = c.published_version_id
             group by t.id, t.code, t.title, t.summary, t.sort
             order by t.sort, t.title
            """;

    private static final String COURSES = "select " + CourseRows.COLUMNS + """
              from learning_path t
              join learning_path_course x on x.path_id = t.id
              join learning_course c on c.id = x.course_id and c.state = 'PUBLISHED'
              left join learning_participation p on p.course_id = c.id and p.employee_id = ?1
               and p.run = (select max(q.run) from learning_participation q
                             where q.course_id = c.id and q.employee_id = ?1)
              join learning_course_version v
                on v.id = coalesce(if(p.completed_at is null, p.version_id, null), c.published_version_id)
             where t.code = ?2
             order by x.sort
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @SuppressWarnings("unchecked")
    public List<PathRow> list(long employee) {
        List<Object[]> rows =
                em.createNativeQuery(LIST).setParameter(1, employee).getResultList();
        return rows.stream()
                .map(row -> new PathRow(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (int) SqlValues.number(row[3]),
                        (int) SqlValues.number(row[4]),
                        (int) SqlValues.number(row[5])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    public List<CourseRow> courses(long employee, String code) {
        List<Object[]> rows = em.createNativeQuery(COURSES)
                .setParameter(1, employee)
                .setParameter(2, code)
                .getResultList();
        return rows.stream().map(row -> CourseRows.row(row, clock.getZone())).toList();
    }

    /** Writes a path and its courses; the position in the list is that of its first storing. */
    public void put(String code, String title, String summary, List<String> courses) {
        em.createNativeQuery("insert into learning_path (id, code, title, summary, sort)"
                        + " select next value for learning_path_seq, ?1, ?2, ?3,"
                        + " (select coalesce(max(sort), 0) + 1 from learning_path o)"
                        + " on duplicate key update title = values(title), summary = values(summary)")
                .setParameter(1, code)
                .setParameter(2, title)
                .setParameter(3, summary)
                .executeUpdate();
        em.createNativeQuery("delete from learning_path_course where path_id ="
                        + " (select id from learning_path where code = ?1)")
                .setParameter(1, code)
                .executeUpdate();
        for (int i = 0; i < courses.size(); i++) {
            em.createNativeQuery("insert into learning_path_course (path_id, course_id, sort)"
                            + " select t.id, c.id, ?3 from learning_path t, learning_course c"
                            + " where t.code = ?1 and c.code = ?2")
                    .setParameter(1, code)
                    .setParameter(2, courses.get(i))
                    .setParameter(3, i + 1)
                    .executeUpdate();
        }
    }
}
