package org.rosenstock.wiki;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the asker wrote and did not save yet.
 *
 * @param page absent while the page is not there yet
 * @param parent below which page a new one shall stand; absent at the top
 * @param baseRevision the one it started from; 0 for a new page
 */
public record DraftRow(
        long id,
        @Nullable Long page,
        String space,
        String spaceName,
        @Nullable Long parent,
        String title,
        String markdown,
        int baseRevision,
        Instant savedAt) {

    /** Where writing goes on. */
    public String path() {
        return page == null ? "/wiki/edit?space=" + space + "&draft=" + id : "/wiki/edit?page=" + page;
    }
}
