package org.rosenstock.learning.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.rosenstock.learning.MediaFile;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.SqlValues;

/**
 * Files follow their version: everyone sees those of the version in the catalogue, learners those of the version they
 * are in, authors all.
 */
@ApplicationScoped
public class MediaAccess {

    private static final String FILE = """
            select m.name, m.content_type, m.size, m.blob_key
              from learning_media m
              join learning_course_version v on v.id = m.version_id
              join learning_course c on c.id = v.course_id
             where m.version_id = ?1 and m.name = ?2
               and (?3 = 1 or (c.state = 'PUBLISHED' and c.published_version_id = v.id)
                    or exists (select 1 from learning_participation p
                                where p.employee_id = ?4 and p.course_id = c.id and p.version_id = v.id))
            """;

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    public Optional<MediaFile> open(Asker by, long version, String name) {
        boolean all = by.is(Role.AUTHOR) || by.is(Role.ADMIN);
        List<Object[]> rows = em.createNativeQuery(FILE)
                .setParameter(1, version)
                .setParameter(2, name)
                .setParameter(3, all ? 1 : 0)
                .setParameter(4, by.employee())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new MediaFile((String) row[0], (String) row[1], SqlValues.number(row[2]), (String) row[3]));
    }
}
