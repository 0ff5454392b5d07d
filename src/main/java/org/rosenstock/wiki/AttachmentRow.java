package org.rosenstock.wiki;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a page, as its latest version is.
 *
 * @param page absent until the page that it was sent for is saved for the first time
 * @param version number of the latest, from 1
 * @param size bytes
 * @param sentBy name of who sent the latest version
 * @param uses how many pages show or name it; pages in the trash do not count
 */
public record AttachmentRow(
        long id,
        @Nullable Long page,
        String name,
        String type,
        long size,
        int version,
        String sentBy,
        Instant sentAt,
        long uses) {

    /** Where it is read, also after a newer version came. */
    public String path() {
        return "/wiki/file/" + id;
    }

    public boolean isPicture() {
        return type.startsWith("image/");
    }
}
