package org.rosenstock.wiki;

import org.jspecify.annotations.Nullable;

/**
 * Where a page shall stand from now on.
 *
 * @param space address of the space
 * @param parent id of the page above it; absent at the top
 * @param slug last part of its address
 */
public record PageMove(String space, @Nullable Long parent, String slug) {

    public PageMove {
        slug = slug.strip();
    }
}
