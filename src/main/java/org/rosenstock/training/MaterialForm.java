package org.rosenstock.training;

import org.jspecify.annotations.Nullable;
import org.rosenstock.training.ExternalTrainings.SentFile;

/**
 * Material that is added: a file or a link, not both.
 *
 * @param title 1 to 200 characters; empty takes the name of the file
 * @param link begins with https://, empty for a file
 */
public record MaterialForm(
        String title, String link, @Nullable SentFile file) {

    public MaterialForm {
        title = title == null ? "" : title.strip();
        link = link == null ? "" : link.strip();
    }
}
