package org.rosenstock.wiki;

import java.util.List;
import org.rosenstock.wiki.diff.Change;

/** Two revisions of a page beside each other. @param changes every block of both, in the order of the page */
public record Comparison(PageDetail before, PageDetail after, List<Change> changes) {}
