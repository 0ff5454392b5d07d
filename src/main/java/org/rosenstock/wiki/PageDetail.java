package org.rosenstock.wiki;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rosenstock.wiki.page.RevisionRepository.Rendered;
import org.rosenstock.wiki.page.RevisionRepository.Text;

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

    static PageDetail of(SpaceRow space, PageRow row, Rendered rendered) {
        Text text = rendered.text();
        return new PageDetail(
                row.id(),
                space.slug(),
                space.name(),
                row.parent(),
                row.slug(),
                text.title(),
                text.markdown(),
                rendered.html(),
                text.number(),
                text.author(),
                text.writtenAt());
    }

    /** Where people open it. */
    public String path() {
        return "/wiki/" + space + "/" + slug;
    }
}
