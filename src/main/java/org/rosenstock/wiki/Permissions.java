package org.rosenstock.wiki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;
import org.rosenstock.wiki.access.PermissionRepository;
import org.rosenstock.wiki.page.PageRepository.Placed;

/**
 * Who may read, write, approve and administer: for a space or for a page and all below it. Everybody who may read a
 * place sees who else may and why; whoever administers it, and the administration of the program, changes that.
 */
@ApplicationScoped
@Transactional
public class Permissions {

    @Inject
    PermissionRepository permissions;

    @Inject
    Gate gate;

    @Inject
    AuditLog audit;

    /** Whether this person may. */
    public boolean may(Asker by, Place place, Access access) {
        return gate.allows(by, place, access);
    }

    /** Whether this person may change who may what here. */
    public boolean mayChange(Asker by, Place place) {
        return by.is(Role.ADMIN) || gate.allows(by, place, Access.ADMINISTER);
    }

    /** What is given for a space as a whole. */
    public List<PermissionRow> ofSpace(Asker by, SpaceRow space) {
        boolean change = mayChange(by, Place.space(space.id()));
        if (!change) {
            gate.space(by, space.id(), Access.READ);
        }
        return permissions.rows(space.id()).stream()
                .filter(row -> row.page() == null)
                .map(row -> change ? row : row.withoutGroup())
                .toList();
    }

    /**
     * What counts for a page, the space first: all that is said of reading and administering on the way to it, and of
     * writing and approving what is said nearest. Names of groups are for those who may change it.
     */
    public List<PermissionRow> ofPage(Asker by, long page) {
        Placed placed = gate.page(by, page, Access.READ);
        boolean change = mayChange(by, Place.page(placed.space(), page));
        List<Long> way = permissions.way(page);
        List<PermissionRow> rows = permissions.rows(placed.space()).stream()
                .filter(row -> row.page() == null || way.contains(row.page()))
                .sorted(Comparator.comparingInt((PermissionRow row) -> far(way, row))
                        .reversed())
                .toList();
        return rows.stream()
                .filter(row -> counts(row, rows))
                .map(row -> change ? row : row.withoutGroup())
                .toList();
    }

    /** From the farthest to the nearest: whether nothing nearer overrules it. */
    private static boolean counts(PermissionRow row, List<PermissionRow> rows) {
        if (row.access() == Access.READ || row.access() == Access.ADMINISTER) {
            return true;
        }
        Stream<PermissionRow> same = rows.stream().filter(other -> other.access() == row.access());
        return same.reduce((far, near) -> near)
                .map(near -> Objects.equals(near.page(), row.page()))
                .orElse(true);
    }

    private static int far(List<Long> way, PermissionRow row) {
        return row.page() == null ? way.size() : way.indexOf(row.page());
    }

    /** Gives a permission; given twice, it is there once. */
    public void give(Asker by, Place place, Access access, Holder holder) {
        requireChange(by, place);
        permissions.add(place, access, holder, by.employee());
        audit.record(
                by.employee(), "wiki.permission.give", what(place), access + " " + holder.kind() + " " + holder.id());
    }

    /** Takes a permission back. @throws NotFound when it is not there */
    public void take(Asker by, long id) {
        Place place = permissions.place(id).orElseThrow(() -> new NotFound("wiki permission " + id));
        requireChange(by, place);
        permissions.remove(id);
        audit.record(by.employee(), "wiki.permission.take", what(place), "permission " + id);
    }

    private void requireChange(Asker by, Place place) {
        if (!mayChange(by, place)) {
            throw new Refused("employee " + by.employee() + " may not administer " + what(place));
        }
    }

    private static String what(Place place) {
        return place.page() == null ? "space " + place.space() : "page " + place.page();
    }
}
