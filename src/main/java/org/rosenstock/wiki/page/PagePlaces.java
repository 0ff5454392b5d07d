package org.rosenstock.wiki.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.wiki.TrashRow;

/** Stores where pages stand in the tree, and which addresses they had. */
@ApplicationScoped
public class PagePlaces {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A page on its way to another place. */
    public record Standing(long id, long space, String slug) {}

    /** Nobody else moves pages of this space until the transaction ends, so that no circle arises. */
    public void lock(long space) {
        SqlStatement.of(em, "select id from wiki_space where id = ?1 for update", space)
                .lock();
    }

    /** The page and all below it, those in the trash too. */
    public List<Standing> subtree(long page) {
        return SqlStatement.of(
                        em,
                        "with recursive down (id) as (select ?1 union select c.id from wiki_page c join down d"
                                + " on c.parent_id = d.id) select p.id, p.space_id, p.slug from down d"
                                + " join wiki_page p on p.id = d.id",
                        page)
                .rows()
                .map(row -> new Standing(SqlValues.number(row[0]), SqlValues.number(row[1]), (String) row[2]))
                .toList();
    }

    /** Puts a page below another one, as the last there. */
    public void put(long page, long space, @Nullable Long parent) {
        long position = SqlStatement.of(
                        em,
                        "select coalesce(max(position), 0) + 1 from wiki_page where space_id = ?1 and parent_id <=> ?2",
                        space,
                        parent)
                .number();
        SqlStatement.of(em, "update wiki_page set parent_id = ?2, position = ?3 where id = ?1", page, parent, position)
                .execute();
    }

    /** Gives a page another address; the one it had leads to it for ever. */
    public void rename(Standing page, long space, String slug) {
        SqlStatement.of(
                        em,
                        "replace into wiki_address (space_id, slug, page_id) values (?1, ?2, ?3)",
                        page.space(),
                        page.slug(),
                        page.id())
                .execute();
        SqlStatement.of(em, "delete from wiki_address where space_id = ?1 and slug = ?2", space, slug)
                .execute();
        SqlStatement.of(em, "update wiki_page set space_id = ?2, slug = ?3 where id = ?1", page.id(), space, slug)
                .execute();
    }

    /** Whether an address of a space belongs, or belonged, to another page. */
    public boolean isTaken(long space, String slug, long page) {
        return SqlStatement.of(
                                em,
                                "select (select count(*) from wiki_page where space_id = ?1 and slug = ?2 and id <> ?3)"
                                        + " + (select count(*) from wiki_address where space_id = ?1 and slug = ?2"
                                        + " and page_id <> ?3)",
                                space,
                                slug,
                                page)
                        .number()
                > 0;
    }

    /** Changes places with the page before or behind it. @param step -1 or 1 */
    public void step(long page, int step) {
        SqlStatement.of(
                        em,
                        "select n.id, n.position, p.position from wiki_page p join wiki_page n"
                                + " on n.space_id = p.space_id and n.parent_id <=> p.parent_id and n.trashed_at is null"
                                + " where p.id = ?1 and "
                                + (step < 0
                                        ? "n.position < p.position order by n.position desc"
                                        : "n.position > p.position order by n.position")
                                + " limit 1",
                        page)
                .rows()
                .findFirst()
                .ifPresent(row -> {
                    position(page, SqlValues.number(row[1]));
                    position(SqlValues.number(row[0]), SqlValues.number(row[2]));
                });
    }

    private void position(long page, long position) {
        SqlStatement.of(em, "update wiki_page set position = ?2 where id = ?1", page, position)
                .execute();
    }

    /** Puts pages into the trash at one moment. */
    public void trash(List<Long> pages, long by) {
        SqlStatement.of(
                        em,
                        "update wiki_page set trashed_at = ?1, trashed_by = ?2 where trashed_at is null"
                                + " and id in (select ids.id from " + SqlIds.table(3) + "ids)",
                        SqlStatement.utc(clock.instant()),
                        by,
                        SqlIds.json(pages))
                .execute();
    }

    /** Pages of a space that went into the trash, each with how many went with it; those alone stand in the list. */
    public List<TrashRow> trashed(long space) {
        return SqlStatement.of(
                        em,
                        "select p.id, p.title, coalesce(p.trashed_by, 0), coalesce(concat(e.first_name, ' ', e.last_name), ''), p.trashed_at,"
                                + " (select count(*) - 1 from wiki_page o where o.space_id = p.space_id"
                                + " and o.trashed_at = p.trashed_at) from wiki_page p"
                                + " left join wiki_page u on u.id = p.parent_id"
                                + " left join people_employee e on e.id = p.trashed_by"
                                + " where p.space_id = ?1 and p.trashed_at is not null"
                                + " and (u.id is null or u.trashed_at is null or u.trashed_at <> p.trashed_at)"
                                + " order by p.trashed_at desc, p.id",
                        space)
                .rows()
                .map(row -> new TrashRow(
                        SqlValues.number(row[0]),
                        (String) row[1],
                        SqlValues.number(row[2]),
                        (String) row[3],
                        SqlValues.instant(row[4]),
                        SqlValues.number(row[5])))
                .toList();
    }

    /** Where a page in the trash stood. @throws NotFound when it is not in the trash */
    public Trashed trashedPage(long page) {
        return SqlStatement.of(
                        em,
                        "select p.space_id, u.id, p.trashed_by from wiki_page p left join wiki_page u"
                                + " on u.id = p.parent_id and u.trashed_at is null"
                                + " where p.id = ?1 and p.trashed_at is not null for update",
                        page)
                .rows()
                .map(row -> new Trashed(
                        SqlValues.number(row[0]),
                        row[1] == null ? null : SqlValues.number(row[1]),
                        SqlValues.number(row[2])))
                .findFirst()
                .orElseThrow(() -> new NotFound("wiki page " + page + " in the trash"));
    }

    /** A page in the trash. @param parent the page above it, when that is not in the trash @param by who put it there */
    public record Trashed(long space, @Nullable Long parent, long by) {}

    /** Takes back the page and those that went into the trash with it. */
    public void restore(long page, List<Long> subtree) {
        SqlStatement.of(
                        em,
                        "update wiki_page p join wiki_page first on first.id = ?1 and first.trashed_at = p.trashed_at"
                                + " set p.trashed_at = null, p.trashed_by = null where p.id <> ?1 and p.id in (select ids.id"
                                + " from " + SqlIds.table(2) + "ids)",
                        page,
                        SqlIds.json(subtree))
                .execute();
        SqlStatement.of(em, "update wiki_page set trashed_at = null, trashed_by = null where id = ?1", page)
                .execute();
    }
}
