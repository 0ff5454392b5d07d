package org.rosenstock.wiki;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is writing.
 *
 * @param id of the draft when it was kept before
 * @param page absent while the page is not there yet
 * @param space address of its space
 * @param parent below which page a new one shall stand; absent at the top
 * @param baseRevision the one it started from; 0 for a new page
 */
public record DraftForm(
        @Nullable Long id,
        @Nullable Long page,
        String space,
        @Nullable Long parent,
        String title,
        String markdown,
        int baseRevision) {}
