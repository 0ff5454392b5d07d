package org.rosenstock.wiki;

import org.jspecify.annotations.Nullable;

/**
 * A permission as people read it.
 *
 * @param page id of the page it was given for; absent for the whole space
 * @param place title of that page, or name of the space
 * @param name of the unit, group or person; empty for everybody
 */
public record PermissionRow(
        long id, @Nullable Long page, String place, Access access, Holder.Kind kind, long holder, String name) {

    /** Without the name of a group, which may say something of its members. */
    PermissionRow withoutGroup() {
        return kind == Holder.Kind.GROUP ? new PermissionRow(id, page, place, access, kind, 0, "") : this;
    }
}
