package org.rosenstock.wiki;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is read.
 *
 * @param space address of its space
 * @param html made of the text, safe to be shown as it is
 * @param author name of who wrote the latest revision
 */
public record PageDetail(
        long id,
        String space,
        String spaceName,
        @Nullable Long parent,
        String slug,
        String title,
        String markdown,
        String html,
        int revision,
        String author,
        Instant changedAt) {

    /** Where people open it. */
    public String path() {
        return "/wiki/" + space + "/" + slug;
    }
}
