package org.rosenstock.wiki.diff;

import java.util.List;

/**
 * A block of a page in a comparison: a heading, a paragraph, a list, a table.
 *
 * @param before its text in the older revision, empty when it was added
 * @param after its text in the newer one, empty when it was removed
 * @param words what changed within it, for {@link Kind#CHANGED} alone
 */
public record Change(Kind kind, String before, String after, List<Piece> words) {

    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    static Change same(String text) {
        return new Change(Kind.SAME, text, text, List.of());
    }

    static Change added(String text) {
        return new Change(Kind.ADDED, "", text, List.of());
    }

    static Change removed(String text) {
        return new Change(Kind.REMOVED, text, "", List.of());
    }

    static Change changed(String before, String after) {
        return new Change(Kind.CHANGED, before, after, WordDiff.of(before, after));
    }
}
