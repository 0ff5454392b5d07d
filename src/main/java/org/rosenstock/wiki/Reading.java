package org.rosenstock.wiki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;
import org.rosenstock.wiki.access.Grants;
import org.rosenstock.wiki.page.PageRepository;
import org.rosenstock.wiki.page.PageTree;
import org.rosenstock.wiki.page.RevisionRepository;
import org.rosenstock.wiki.review.ReviewRepository;

/** Opens a space or a page with all that its view shows, in few statements however large the space is. */
@ApplicationScoped
@Transactional
public class Reading {

    @Inject
    Spaces spaces;

    @Inject
    PageRepository pages;

    @Inject
    PageTree tree;

    @Inject
    RevisionRepository revisions;

    @Inject
    ReviewRepository reviews;

    @Inject
    Gate gate;

    /** By its address, also by one it had before. @throws NotFound when it never led anywhere */
    public OpenSpace space(Asker by, String slug) {
        SpaceRow space = spaces.get(by, slug);
        Grants grants = gate.grants(by, space.id());
        List<TreeRow> top = readable(grants, tree.around(space.id(), List.of()), List.of());
        return new OpenSpace(space, top, grants.allow(Access.WRITE));
    }

    /**
     * By its address, also by one it had before.
     *
     * @throws NotFound when it never led anywhere
     * @throws Refused when the person may not read it
     */
    public OpenPage page(Asker by, String spaceSlug, String slug) {
        SpaceRow asked = spaces.named(spaceSlug);
        Optional<PageRow> here = pages.find(asked.id(), slug);
        PageRow row = here.or(() -> pages.moved(asked.id(), slug))
                .orElseThrow(() -> new NotFound("wiki page " + spaceSlug + "/" + slug));
        SpaceRow space =
                here.isPresent() ? asked : spaces.get(pages.get(row.id()).space());
        return open(by, space, row);
    }

    private OpenPage open(Asker by, SpaceRow space, PageRow row) {
        List<PageRow> up = tree.way(row.id());
        List<Long> way = up.stream().map(PageRow::id).toList();
        Grants grants = gate.grants(by, space.id());
        if (!grants.allow(Access.READ, way)) {
            throw new Refused("employee " + by.employee() + " may not READ wiki page " + row.id());
        }
        List<PageRow> above = new ArrayList<>(up.subList(1, up.size()));
        Collections.reverse(above);
        return new OpenPage(
                space,
                PageDetail.of(space, row, revisions.rendered(row.id(), row.revision())),
                above,
                readable(grants, tree.around(space.id(), way), way),
                grants.allow(Access.WRITE, way),
                reviews.of(row.id()).orElse(null));
    }

    /** @param way from the page that is read upwards; parents of all rows are on it */
    private static List<TreeRow> readable(Grants grants, List<TreeRow> rows, List<Long> way) {
        return rows.stream()
                .filter(row -> grants.allow(Access.READ, wayOf(row.page(), way)))
                .toList();
    }

    private static List<Long> wayOf(PageRow page, List<Long> way) {
        List<Long> whole = new ArrayList<>();
        whole.add(page.id());
        Long parent = page.parent();
        if (parent != null) {
            whole.addAll(way.subList(way.indexOf(parent), way.size()));
        }
        return whole;
    }
}
