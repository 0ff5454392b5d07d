package org.rosenstock.wiki;

import java.util.List;

/** A space as it is opened. @param tree the pages at its top @param writable whether the reader may write pages there */
public record OpenSpace(SpaceRow space, List<TreeRow> tree, boolean writable) {}
