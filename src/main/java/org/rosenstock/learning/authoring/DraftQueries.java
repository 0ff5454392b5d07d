package org.rosenstock.learning.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.rosenstock.learning.CourseState;
import org.rosenstock.learning.DraftRow;
import org.rosenstock.learning.Topic;
import org.rosenstock.shared.SqlValues;

/** Lists courses for those who write. */
@ApplicationScoped
public class DraftQueries {

    private static final String ROWS = """
            select c.code, d.title, c.state, d.topic,
                   coalesce((select concat(e.first_name, ' ', e.last_name) from people_employee e
                              where e.id = c.owner_id), ''),
                   (select count(*) from learning_lesson l where l.version_id = d.id),
                   coalesce(v.number, 0), v.published_at
              from learning_course c
              join learning_course_version d on d.id = c.draft_version_id
              left join learning_course_version v on v.id = c.published_version_id
             where (?1 = 1 or c.owner_id = ?2)
             order by c.state = 'ARCHIVED', d.title
            """;

    @PersistenceContext
    EntityManager em;

    /** @param all whether to list the courses of others too */
    @SuppressWarnings("unchecked")
    public List<DraftRow> list(long owner, boolean all) {
        List<Object[]> rows = em.createNativeQuery(ROWS)
                .setParameter(1, all ? 1 : 0)
                .setParameter(2, owner)
                .getResultList();
        return rows.stream().map(DraftQueries::row).toList();
    }

    private static DraftRow row(Object[] row) {
        return new DraftRow(
                (String) row[0],
                (String) row[1],
                CourseState.valueOf((String) row[2]),
                Topic.valueOf((String) row[3]),
                (String) row[4],
                (int) SqlValues.number(row[5]),
                (int) SqlValues.number(row[6]),
                row[7] == null ? null : SqlValues.instant(row[7]));
    }
}
