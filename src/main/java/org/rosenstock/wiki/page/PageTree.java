package org.rosenstock.wiki.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.wiki.PageRow;
import org.rosenstock.wiki.TreeRow;

/** Reads the part of a tree that stands around a page. */
@ApplicationScoped
public class PageTree {

    private static final String COLUMNS = "p.id, p.parent_id, p.slug, p.title, p.revision, p.changed_at, p.space_id";

    @PersistenceContext
    EntityManager em;

    /** The page and those above it, the page first. */
    public List<PageRow> way(long page) {
        return SqlStatement.of(
                        em,
                        "with recursive way (id, parent_id, depth) as (select id, parent_id, 0 from wiki_page"
                                + " where id = ?1 union all select n.id, n.parent_id, w.depth + 1 from wiki_page n"
                                + " join way w on n.id = w.parent_id where w.depth < 200) select " + COLUMNS
                                + " from way w join wiki_page p on p.id = w.id order by w.depth",
                        page)
                .rows()
                .map(PageRepository::row)
                .toList();
    }

    /** The pages at the top of a space and those right below the given ones, in their order. */
    public List<TreeRow> around(long space, List<Long> below) {
        String parents = below.stream().map(String::valueOf).collect(Collectors.joining(","));
        String places = "p.parent_id is null" + (below.isEmpty() ? "" : " or p.parent_id in (" + parents + ")");
        return SqlStatement.of(
                        em,
                        "select " + COLUMNS + ", exists (select 1 from wiki_page c where c.parent_id = p.id"
                                + " and c.trashed_at is null) from wiki_page p where p.space_id = ?1"
                                + " and p.trashed_at is null and (" + places + ")"
                                + " order by coalesce(p.parent_id, 0), p.position, p.id",
                        space)
                .rows()
                .map(row -> new TreeRow(PageRepository.row(row), SqlValues.flag(row[7])))
                .toList();
    }
}
