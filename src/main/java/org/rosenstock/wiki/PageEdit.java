package org.rosenstock.wiki;

/**
 * A change of a page.
 *
 * @param title the new one, or the one it has
 * @param baseRevision the one that the writer started from
 * @param minor not worth telling anybody
 */
public record PageEdit(String title, String markdown, int baseRevision, String comment, boolean minor) {

    public PageEdit {
        title = title.strip();
        markdown = PageForm.Texts.plain(markdown);
        comment = comment.strip();
    }
}
