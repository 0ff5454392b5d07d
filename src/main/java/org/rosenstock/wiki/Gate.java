package org.rosenstock.wiki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Refused;
import org.rosenstock.wiki.access.Closed;
import org.rosenstock.wiki.access.Grants;
import org.rosenstock.wiki.access.PermissionRepository;
import org.rosenstock.wiki.page.PageRepository;
import org.rosenstock.wiki.page.PageRepository.Placed;

/** Where every door of the wiki asks before it shows or changes a page. */
@ApplicationScoped
class Gate {

    @Inject
    PermissionRepository permissions;

    @Inject
    PageRepository pages;

    /** @throws Refused unless the person may do this with the page */
    Placed page(Asker by, long id, Access needed) {
        return checked(by, pages.get(id), needed);
    }

    /** As {@link #page}, and nobody else saves it until the transaction ends. */
    Placed lock(Asker by, long id, Access needed) {
        return checked(by, pages.lock(id), needed);
    }

    /** @throws Refused unless the person may do this in the space as a whole */
    void space(Asker by, long space, Access needed) {
        if (!grants(by, space).allow(needed)) {
            throw new Refused("employee " + by.employee() + " may not " + needed + " wiki space " + space);
        }
    }

    /** @throws Refused unless the person may read anything of the space */
    void part(Asker by, long space) {
        if (!by.isSystem() && !permissions.visibleSpaces(by.employee()).contains(space)) {
            throw new Refused("employee " + by.employee() + " may read nothing of wiki space " + space);
        }
    }

    /** Those of a whole tree of a space that the person may read. */
    List<PageRow> readable(Asker by, long space, List<PageRow> tree) {
        return grants(by, space).readable(tree);
    }

    /** Whether the person may write every one of the pages of a space. */
    boolean writesAll(Asker by, long space, List<Long> pages) {
        Grants grants = grants(by, space);
        Map<Long, List<Long>> ways = permissions.ways(pages);
        return pages.stream().allMatch(page -> grants.allow(Access.WRITE, ways.getOrDefault(page, List.of(page))));
    }

    /**
     * Whether more people would read a page if it went elsewhere: something above it is closed that would no longer be
     * above it.
     *
     * @param parent the page above it there; absent at the top
     */
    boolean opens(Placed page, long space, @Nullable Long parent) {
        Set<Long> before = closedAbove(page.space(), page.row().parent());
        Set<Long> after = closedAbove(space, parent);
        if (space != page.space()) {
            after.remove(Grants.SPACE);
        }
        return !after.containsAll(before);
    }

    private Set<Long> closedAbove(long space, @Nullable Long parent) {
        return Closed.places(permissions.rows(space), parent == null ? List.of() : permissions.way(parent));
    }

    /** Those of the pages that the person may read. @param pages ids by space */
    Set<Long> readable(Asker by, Map<Long, List<Long>> pages) {
        Map<Long, List<Long>> ways =
                permissions.ways(pages.values().stream().flatMap(List::stream).toList());
        Set<Long> readable = new HashSet<>();
        pages.forEach((space, ids) -> {
            Grants grants = grants(by, space);
            ids.stream()
                    .filter(id -> grants.allow(Access.READ, ways.getOrDefault(id, List.of(id))))
                    .forEach(readable::add);
        });
        return readable;
    }

    boolean allows(Asker by, Place place, Access needed) {
        Long page = place.page();
        return grants(by, place.space()).allow(needed, page == null ? List.of() : permissions.way(page));
    }

    private Placed checked(Asker by, Placed placed, Access needed) {
        Place place = Place.page(placed.space(), placed.row().id());
        if (!by.isSystem() && !allows(by, place, needed)) {
            throw new Refused("employee " + by.employee() + " may not " + needed + " wiki page " + place.page());
        }
        return placed;
    }

    /** What the person may do in a space. */
    Grants grants(Asker by, long space) {
        return by.isSystem() ? Grants.everything() : permissions.grants(space, by.employee());
    }
}
