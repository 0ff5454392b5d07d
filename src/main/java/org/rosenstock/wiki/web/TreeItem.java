package org.rosenstock.wiki.web;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.wiki.PageRow;

/**
 * A page in the tree as it is drawn.
 *
 * @param depth 0 at the top
 * @param open whether its children follow
 * @param parent whether it has children
 */
public record TreeItem(PageRow page, int depth, boolean open, boolean parent) {

    private static final int DEEPEST = 6;

    /** The pages at the top, and below those that lead to the page which is read. @param current its id */
    static List<TreeItem> of(List<PageRow> pages, @Nullable Long current) {
        Map<Long, List<PageRow>> children =
                pages.stream().collect(Collectors.groupingBy(page -> Objects.requireNonNullElse(page.parent(), 0L)));
        List<TreeItem> items = new ArrayList<>();
        add(items, children, 0L, 0, way(pages, current));
        return items;
    }

    private static void add(
            List<TreeItem> items, Map<Long, List<PageRow>> children, long parent, int depth, List<Long> way) {
        for (PageRow page : children.getOrDefault(parent, List.of())) {
            boolean open = way.contains(page.id());
            items.add(new TreeItem(page, Math.min(depth, DEEPEST), open, children.containsKey(page.id())));
            if (open) {
                add(items, children, page.id(), depth + 1, way);
            }
        }
    }

    private static List<Long> way(List<PageRow> pages, @Nullable Long current) {
        return above(pages, current).stream().map(PageRow::id).toList();
    }

    /** The page with this id behind all above it, the topmost first; empty for none. */
    static List<PageRow> above(List<PageRow> pages, @Nullable Long current) {
        Map<Long, PageRow> byId = pages.stream().collect(Collectors.toMap(PageRow::id, page -> page));
        LinkedList<PageRow> way = new LinkedList<>();
        PageRow next = current == null ? null : byId.get(current);
        while (next != null && !way.contains(next)) {
            way.addFirst(next);
            next = next.parent() == null ? null : byId.get(next.parent());
        }
        return way;
    }
}
