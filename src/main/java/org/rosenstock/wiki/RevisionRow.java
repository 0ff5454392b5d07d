package org.rosenstock.wiki;

import java.time.Instant;

/** One revision in the history of a page. @param author name of who wrote it */
public record RevisionRow(int number, String title, String author, Instant writtenAt, String comment, boolean minor) {}
