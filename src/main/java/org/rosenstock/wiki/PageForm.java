package org.rosenstock.wiki;

import org.jspecify.annotations.Nullable;

/** A new page. @param parent id of the page above it, in the same space; absent at the top */
public record PageForm(String title, @Nullable Long parent, String markdown, String comment) {

    public PageForm {
        title = title.strip();
        markdown = Texts.plain(markdown);
        comment = comment.strip();
    }

    /** How texts are kept: lines end in one way. */
    static final class Texts {

        private Texts() {}

        static String plain(String text) {
            return text.replace("\r\n", "\n").replace('\r', '\n');
        }
    }
}
