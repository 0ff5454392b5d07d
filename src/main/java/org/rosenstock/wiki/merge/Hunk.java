package org.rosenstock.wiki.merge;

/** A piece of a merged text, with its line ends. */
public sealed interface Hunk {

    /** On this piece both sides agree, or only one of them changed it. */
    record Agreed(String text) implements Hunk {}

    /** Both changed it in different ways. */
    record Conflict(String base, String mine, String theirs) implements Hunk {}
}
