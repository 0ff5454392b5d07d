package org.rosenstock.wiki.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.wiki.FoundPage;
import org.rosenstock.wiki.PageRow;

/** Stores pages of a space, their place in the tree and their addresses. */
@ApplicationScoped
public class PageRepository {

    private static final String SELECT = "select id, parent_id, slug, title, revision, changed_at, space_id"
            + " from wiki_page where trashed_at is null and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A page with the id of its space. */
    public record Placed(long space, PageRow row) {}

    /** The whole tree of a space in one statement: those of one page beside each other, in their order. */
    public List<PageRow> tree(long space) {
        return SqlStatement.of(em, SELECT + "space_id = ?1 order by coalesce(parent_id, 0), position, id", space)
                .rows()
                .map(PageRepository::row)
                .toList();
    }

    public Optional<PageRow> find(long space, String slug) {
        return SqlStatement.of(em, SELECT + "space_id = ?1 and slug = ?2", space, slug)
                .rows()
                .map(PageRepository::row)
                .findFirst();
    }

    /** Pages whose title holds the words, those that start with them first. */
    public List<FoundPage> titled(String words, int most) {
        String plain = words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return SqlStatement.of(
                        em,
                        "select p.id, s.id, s.name, concat('/wiki/', s.slug, '/', p.slug), p.title from wiki_page p"
                                + " join wiki_space s on s.id = p.space_id where p.trashed_at is null"
                                + " and p.title like concat('%', ?1, '%') escape '!'"
                                + " order by p.title not like concat(?1, '%') escape '!', p.title, p.id limit " + most,
                        plain)
                .rows()
                .map(row -> new FoundPage(
                        SqlValues.number(row[0]), SqlValues.number(row[1]), (String) row[2], (String) row[3], (String)
                                row[4]))
                .toList();
    }

    /** The page that had this address before. */
    public Optional<PageRow> moved(long space, String slug) {
        return SqlStatement.of(
                        em,
                        SELECT + "id = (select a.page_id from wiki_address a where a.space_id = ?1 and a.slug = ?2)",
                        space,
                        slug)
                .rows()
                .map(PageRepository::row)
                .findFirst();
    }

    /** Until the transaction ends nobody else saves it. @throws NotFound when there is none */
    public Placed lock(long id) {
        return placed(id, " for update");
    }

    /** @throws NotFound when there is none */
    public Placed get(long id) {
        return placed(id, "");
    }

    private Placed placed(long id, String lock) {
        return SqlStatement.of(em, SELECT + "id = ?1" + lock, id)
                .rows()
                .map(row -> new Placed(SqlValues.number(row[6]), row(row)))
                .findFirst()
                .orElseThrow(() -> new NotFound("wiki page " + id));
    }

    /** Adds a page below another one, as the last of its place. @return id */
    public long add(long space, @Nullable Long parent, String slug, String title) {
        long position = SqlStatement.of(
                        em,
                        "select coalesce(max(position), 0) + 1 from wiki_page where space_id = ?1 and parent_id <=> ?2",
                        space,
                        parent)
                .number();
        return SqlStatement.insert(
                em,
                "insert into wiki_page (space_id, parent_id, slug, title, position, revision, changed_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, 0, ?6)",
                space,
                parent,
                slug,
                title,
                position,
                SqlStatement.utc(clock.instant()));
    }

    /** The address, or with a number behind it the first that leads nowhere and never did. */
    public String freeSlug(long space, String slug) {
        List<String> taken = SqlStatement.of(
                        em,
                        "select slug from wiki_page where space_id = ?1 and (slug = ?2 or slug like concat(?2, '-%'))"
                                + " union select slug from wiki_address where space_id = ?1"
                                + " and (slug = ?2 or slug like concat(?2, '-%'))",
                        space,
                        slug)
                .rows()
                .map(row -> (String) row[0])
                .toList();
        String free = slug;
        for (int number = 2; taken.contains(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }

    static PageRow row(Object[] row) {
        return new PageRow(
                SqlValues.number(row[0]),
                row[1] == null ? null : SqlValues.number(row[1]),
                (String) row[2],
                (String) row[3],
                (int) SqlValues.number(row[4]),
                SqlValues.instant(row[5]));
    }
}
