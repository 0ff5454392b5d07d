package org.rosenstock.wiki;

import org.jspecify.annotations.Nullable;

/**
 * A space as it is written; texts are stripped.
 *
 * @param slug of its address, empty to make one of the name
 * @param steward id of who answers for it
 */
public record SpaceForm(
        String name,
        String slug,
        String description,
        String icon,
        @Nullable Long steward) {

    public SpaceForm {
        name = name.strip();
        slug = slug.strip();
        description = description.strip();
        icon = icon.isBlank() ? "book-open" : icon.strip();
    }
}
