package org.rosenstock.wiki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.wiki.page.PagePlaces;
import org.rosenstock.wiki.page.PagePlaces.Standing;
import org.rosenstock.wiki.page.PagePlaces.Trashed;
import org.rosenstock.wiki.page.PageRepository;
import org.rosenstock.wiki.page.PageRepository.Placed;

/**
 * Where pages stand: moved with all below them, brought into order, put into the trash and taken back. An address that
 * once led to a page leads there for ever.
 */
@ApplicationScoped
@Transactional
public class PageMoves {

    private static final int SLUG = 100;

    @Inject
    Spaces spaces;

    @Inject
    PageRepository pages;

    @Inject
    PagePlaces places;

    @Inject
    Gate gate;

    @Inject
    AuditLog audit;

    /**
     * Moves a page with all below it.
     *
     * @throws Rejected when the address belongs to another page, the new place lies below the page itself, something
     *     below may not be written, or more people could read it there and the person does not administer it
     */
    public void move(Asker by, long id, PageMove move) {
        Placed page = gate.page(by, id, Access.WRITE);
        SpaceRow to = spaces.named(move.space());
        Stream.of(page.space(), to.id()).distinct().sorted().forEach(places::lock);
        List<Standing> subtree = places.subtree(id);
        Rejected.unlessEmpty(check(by, page, move, to, subtree));
        subtree.stream()
                .filter(standing -> standing.space() != to.id() || standing.id() == id)
                .forEach(standing -> address(standing, id, move, to));
        places.put(id, to.id(), move.parent());
    }

    private List<Finding> check(Asker by, Placed page, PageMove move, SpaceRow to, List<Standing> subtree) {
        long id = page.row().id();
        List<Finding> findings = new ArrayList<>();
        requireAll(by, page.space(), subtree);
        boolean administers = gate.allows(by, Place.page(page.space(), id), Access.ADMINISTER);
        if (!administers && gate.opens(page, to.id(), move.parent())) {
            findings.add(Finding.of("parent", "wiki.check.opens"));
        }
        Long parent = move.parent();
        if (parent == null) {
            gate.space(by, to.id(), Access.WRITE);
        } else if (gate.page(by, parent, Access.WRITE).space() != to.id()) {
            findings.add(Finding.of("parent", "wiki.check.parent"));
        } else if (subtree.stream().anyMatch(below -> below.id() == parent)) {
            findings.add(Finding.of("parent", "wiki.check.circle"));
        }
        if (move.slug().length() > SLUG || !Slugs.isFree(move.slug()) || places.isTaken(to.id(), move.slug(), id)) {
            findings.add(Finding.of("slug", "wiki.check.slug"));
        }
        return findings;
    }

    /** The page gets the address that was asked for, those below keep theirs or the next that is free. */
    private void address(Standing standing, long moved, PageMove move, SpaceRow to) {
        String slug = standing.id() == moved ? move.slug() : standing.slug();
        boolean stays = standing.space() == to.id() && standing.slug().equals(slug);
        if (!stays) {
            boolean taken = standing.id() != moved && places.isTaken(to.id(), slug, standing.id());
            places.rename(standing, to.id(), taken ? pages.freeSlug(to.id(), slug) : slug);
        }
    }

    /** Whoever moves or puts away a page does so with all below it, and must be allowed to write them too. */
    private void requireAll(Asker by, long space, List<Standing> subtree) {
        if (!gate.writesAll(by, space, subtree.stream().map(Standing::id).toList())) {
            throw Rejected.of("", "wiki.check.below");
        }
    }

    /** One place up among the pages beside it; at the top nothing happens. */
    public void up(Asker by, long id) {
        step(by, id, -1);
    }

    /** One place down among the pages beside it. */
    public void down(Asker by, long id) {
        step(by, id, 1);
    }

    private void step(Asker by, long id, int step) {
        places.lock(gate.page(by, id, Access.WRITE).space());
        places.step(id, step);
    }

    /** Puts a page and all below it into the trash, where it stays until somebody takes it back. */
    public void trash(Asker by, long id) {
        Placed page = gate.page(by, id, Access.WRITE);
        places.lock(page.space());
        List<Standing> subtree = places.subtree(id);
        requireAll(by, page.space(), subtree);
        places.trash(subtree.stream().map(Standing::id).toList(), by.employee());
        audit.record(by.employee(), "wiki.page.trash", "page " + id, page.row().title());
    }

    /** The trash of a space, the latest first: what one put there oneself, all for whoever administers the space. */
    public List<TrashRow> trashed(Asker by, String space) {
        long id = spaces.get(by, space).id();
        boolean all = gate.allows(by, Place.space(id), Access.ADMINISTER);
        return places.trashed(id).stream()
                .filter(row -> all || row.byId() == by.employee())
                .toList();
    }

    /** Takes a page back with what went into the trash with it; to the top when the page above is gone. */
    public void restore(Asker by, long id) {
        Trashed trashed = places.trashedPage(id);
        if (trashed.by() != by.employee() && !gate.allows(by, Place.space(trashed.space()), Access.ADMINISTER)) {
            throw new Refused("employee " + by.employee() + " may not take back wiki page " + id);
        }
        places.lock(trashed.space());
        if (trashed.parent() == null) {
            gate.space(by, trashed.space(), Access.WRITE);
        } else {
            gate.page(by, trashed.parent(), Access.WRITE);
        }
        places.restore(id, places.subtree(id).stream().map(Standing::id).toList());
        if (trashed.parent() == null) {
            places.put(id, trashed.space(), null);
        }
    }
}
