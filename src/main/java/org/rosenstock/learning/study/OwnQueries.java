package org.rosenstock.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rosenstock.learning.ContinueRow;
import org.rosenstock.learning.MediaFile;
import org.rosenstock.learning.TaskRow;
import org.rosenstock.learning.Topic;
import org.rosenstock.shared.SqlValues;

/** What waits for one person: courses to go on with, tasks to confirm. */
@ApplicationScoped
public class OwnQueries {

    private static final int CONTINUE_ROWS = 20;

    // The lesson to go on with: the first that was not reported yet, counted from where the person stopped.
    private static final String CONTINUE = """
            select c.code, v.title, v.topic, v.id, v.cover, n.code, n.title, n.kind,
                   (select count(*) from learning_lesson_done d
                     where d.participation_id = p.id and d.done_at is not null),
                   (select count(*) from learning_lesson l where l.version_id = v.id),
                   (select coalesce(sum(l.minutes), 0) from learning_lesson l where l.version_id = v.id
                       and not exists (select 1 from learning_lesson_done d
                                        where d.participation_id = p.id and d.lesson_id = l.id)),
                   p.touched_at
              from learning_participation p
              join learning_course c on c.id = p.course_id
              join learning_course_version v on v.id = p.version_id
              join learning_lesson n on n.id = (
                   select l.id from learning_lesson l
                     left join learning_lesson s on s.version_id = l.version_id and s.code = p.last_lesson_code
                    where l.version_id = v.id and not exists (select 1 from learning_lesson_done d
                                               where d.participation_id = p.id and d.lesson_id = l.id)
                    order by l.sort < coalesce(s.sort, 0), l.sort limit 1)
             where p.employee_id = ?1 and p.completed_at is null and c.state <> 'ARCHIVED'
             order by p.touched_at desc
            """;

    private static final String TASKS = """
            select distinct p.id, l.id, concat(e.first_name, ' ', e.last_name), v.title, l.title, d.reported_at
              from people_position o
              join people_employee e on e.id = o.employee_id
              join learning_participation p on p.employee_id = e.id and p.completed_at is null
              join learning_lesson_done d on d.participation_id = p.id and d.done_at is null
              join learning_lesson l on l.id = d.lesson_id
              join learning_course_version v on v.id = p.version_id
             where o.valid_from <= ?1 and (o.valid_until is null or o.valid_until >= ?1) and o.org_unit_id in (%s)
             order by d.reported_at
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @SuppressWarnings("unchecked")
    public List<ContinueRow> continuing(long employee) {
        List<Object[]> rows = em.createNativeQuery(CONTINUE)
                .setParameter(1, employee)
                .setMaxResults(CONTINUE_ROWS)
                .getResultList();
        return rows.stream().map(OwnQueries::continueRow).toList();
    }

    private static ContinueRow continueRow(Object[] row) {
        return new ContinueRow(
                (String) row[0],
                (String) row[1],
                Topic.valueOf((String) row[2]),
                SqlValues.number(row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                "QUIZ".equals(row[7]),
                (int) SqlValues.number(row[8]),
                (int) SqlValues.number(row[9]),
                (int) SqlValues.number(row[10]),
                SqlValues.instant(row[11]));
    }

    /** Reported tasks of people whose current position is directly in one of these units. */
    @SuppressWarnings("unchecked")
    public List<TaskRow> tasks(Collection<Long> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        String ids = units.stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<Object[]> rows = em.createNativeQuery(TASKS.formatted(ids))
                .setParameter(1, LocalDate.now(clock))
                .getResultList();
        return rows.stream()
                .map(row -> new TaskRow(
                        SqlValues.number(row[0]),
                        SqlValues.number(row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        SqlValues.instant(row[5])))
                .toList();
    }

    /** The document of a lesson; whether the asker may open it was decided with the lesson. */
    public Optional<MediaFile> media(long version, String name) {
        return em.createQuery(
                        "select new org.rosenstock.learning.MediaFile(m.name, m.contentType, m.size, m.blobKey)"
                                + " from Media m where m.version.id = :version and m.name = :name",
                        MediaFile.class)
                .setParameter("version", version)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}
