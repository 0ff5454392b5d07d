package org.rosenstock.wiki;

import org.jspecify.annotations.Nullable;

/**
 * A space as lists show it.
 *
 * @param slug its address is /wiki/ and this
 * @param icon name in the icon set
 * @param steward who answers for it
 * @param pages how many it holds, those in the trash aside
 * @param fileMib how large a file of its pages may be
 */
public record SpaceRow(
        long id,
        String slug,
        String name,
        String description,
        String icon,
        @Nullable String steward,
        long pages,
        int fileMib) {}
