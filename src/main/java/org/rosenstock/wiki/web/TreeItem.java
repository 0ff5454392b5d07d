package org.rosenstock.wiki.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rosenstock.wiki.PageRow;
import org.rosenstock.wiki.TreeRow;

/**
 * A page in the tree as it is drawn.
 *
 * @param depth 0 at the top
 * @param open whether its children follow
 * @param parent whether it has children
 */
public record TreeItem(PageRow page, int depth, boolean open, boolean parent) {

    private static final int DEEPEST = 6;
    private static final long TOP = 0;

    /** The rows of a tree in the order in which they are drawn. */
    static List<TreeItem> of(List<TreeRow> rows) {
        Map<Long, List<TreeRow>> children = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNullElse(row.page().parent(), TOP)));
        List<TreeItem> items = new ArrayList<>();
        add(items, children, TOP, 0);
        return items;
    }

    /** A whole tree, everything open. */
    static List<TreeItem> all(List<PageRow> pages) {
        return of(pages.stream().map(page -> new TreeRow(page, false)).toList());
    }

    /** The title, further to the right the deeper it stands, for lists that know no levels. */
    public String indented() {
        return "\u2003".repeat(depth) + page.title();
    }

    private static void add(List<TreeItem> items, Map<Long, List<TreeRow>> children, long parent, int depth) {
        for (TreeRow row : children.getOrDefault(parent, List.of())) {
            PageRow page = row.page();
            boolean open = children.containsKey(page.id());
            items.add(new TreeItem(page, Math.min(depth, DEEPEST), open, row.parent()));
            if (open) {
                add(items, children, page.id(), depth + 1);
            }
        }
    }
}
