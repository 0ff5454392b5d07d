package org.rosenstock.wiki;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is read, with what stands around it.
 *
 * @param above the pages above it, the topmost first
 * @param tree the pages at the top, and those right below each page on the way to this one and right below itself
 * @param writable whether the reader may write it
 * @param review absent when nobody is named
 */
public record OpenPage(
        SpaceRow space,
        PageDetail page,
        List<PageRow> above,
        List<TreeRow> tree,
        boolean writable,
        @Nullable ReviewRow review) {}
