package org.rosenstock.wiki.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rosenstock.wiki.Access;
import org.rosenstock.wiki.Holder;
import org.rosenstock.wiki.PermissionRow;

/** Places that are not open for everybody. */
public final class Closed {

    private Closed() {}

    /**
     * Those of the pages, and {@link Grants#SPACE} when the space itself is not open for everybody.
     *
     * @param rows all permissions of the space
     */
    public static Set<Long> places(List<PermissionRow> rows, List<Long> pages) {
        Set<Long> closed = new HashSet<>();
        if (at(rows, Grants.SPACE).noneMatch(row -> row.kind() == Holder.Kind.EVERYONE)) {
            closed.add(Grants.SPACE);
        }
        pages.stream()
                .filter(page -> at(rows, page).findAny().isPresent())
                .filter(page -> at(rows, page).noneMatch(row -> row.kind() == Holder.Kind.EVERYONE))
                .forEach(closed::add);
        return closed;
    }

    private static Stream<PermissionRow> at(List<PermissionRow> rows, long place) {
        return rows.stream()
                .filter(row -> row.access() == Access.READ)
                .filter(row -> (row.page() == null ? Grants.SPACE : row.page()) == place);
    }
}
