package org.rosenstock.wiki.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.wiki.SpaceForm;
import org.rosenstock.wiki.SpaceRow;

/** Stores spaces. */
@ApplicationScoped
public class SpaceRepository {

    private static final String SELECT = "select s.id, s.slug, s.name, s.description, s.icon,"
            + " concat(e.first_name, ' ', e.last_name),"
            + " (select count(*) from wiki_page p where p.space_id = s.id and p.trashed_at is null), s.file_mib"
            + " from wiki_space s left join people_employee e on e.id = s.steward_id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** All, by name. */
    public List<SpaceRow> all() {
        return SqlStatement.of(em, SELECT + " order by s.name, s.id")
                .rows()
                .map(SpaceRepository::row)
                .toList();
    }

    public Optional<SpaceRow> find(String slug) {
        return SqlStatement.of(em, SELECT + " where s.slug = ?1", slug)
                .rows()
                .map(SpaceRepository::row)
                .findFirst();
    }

    /** @throws NotFound when there is none */
    public SpaceRow get(long id) {
        return SqlStatement.of(em, SELECT + " where s.id = ?1", id)
                .rows()
                .map(SpaceRepository::row)
                .findFirst()
                .orElseThrow(() -> new NotFound("wiki space " + id));
    }

    /** The space that had this address before. */
    public Optional<SpaceRow> moved(String slug) {
        return SqlStatement.of(
                        em,
                        SELECT + " where s.id = (select a.space_id from wiki_space_address a where a.slug = ?1)",
                        slug)
                .rows()
                .map(SpaceRepository::row)
                .findFirst();
    }

    /** Whether an address leads somewhere already, or did. */
    public boolean isTaken(String slug) {
        return SqlStatement.of(
                                em,
                                "select (select count(*) from wiki_space where slug = ?1)"
                                        + " + (select count(*) from wiki_space_address where slug = ?1)",
                                slug)
                        .number()
                > 0;
    }

    /** @return id */
    public long add(SpaceForm form, String slug) {
        return SqlStatement.insert(
                em,
                "insert into wiki_space (slug, name, description, icon, steward_id, created_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)",
                slug,
                form.name(),
                form.description(),
                form.icon(),
                form.steward(),
                SqlStatement.utc(clock.instant()));
    }

    private static SpaceRow row(Object[] row) {
        return new SpaceRow(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                SqlValues.number(row[6]),
                (int) SqlValues.number(row[7]));
    }
}
