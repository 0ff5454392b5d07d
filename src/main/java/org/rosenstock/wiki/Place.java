package org.rosenstock.wiki;

import org.jspecify.annotations.Nullable;

/** Where a permission holds. @param page with all below it; absent for the whole space */
public record Place(long space, @Nullable Long page) {

    public static Place space(long space) {
        return new Place(space, null);
    }

    public static Place page(long space, long page) {
        return new Place(space, page);
    }
}
