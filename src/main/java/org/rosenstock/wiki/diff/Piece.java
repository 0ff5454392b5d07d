package org.rosenstock.wiki.diff;

/** A run of words in a changed block. */
public record Piece(Kind kind, String text) {

    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }
}
