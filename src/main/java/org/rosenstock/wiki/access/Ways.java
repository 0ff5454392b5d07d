package org.rosenstock.wiki.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rosenstock.wiki.PageRow;

/** The way from each page of a tree to its top. */
final class Ways {

    private static final long NONE = 0;

    private final Map<Long, Long> parents;

    private Ways(Map<Long, Long> parents) {
        this.parents = parents;
    }

    static Ways of(List<PageRow> tree) {
        Map<Long, Long> parents = new HashMap<>();
        tree.forEach(page -> parents.put(page.id(), Objects.requireNonNullElse(page.parent(), NONE)));
        return new Ways(parents);
    }

    /** The page and those above it, the page first. */
    List<Long> from(long page) {
        List<Long> way = new ArrayList<>();
        for (long next = page; next != NONE && way.size() <= parents.size(); next = parents.getOrDefault(next, NONE)) {
            way.add(next);
        }
        return way;
    }
}
