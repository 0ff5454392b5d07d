package org.rosenstock.wiki.diff;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.rosenstock.wiki.markup.Blocks;

/** Compares two texts of a page block by block, and word by word where a block changed. */
public final class PageDiff {

    private PageDiff() {}

    /** In the order of the page; every block of both texts is in it. */
    public static List<Change> of(String before, String after) {
        List<String> old = Blocks.of(before);
        List<String> now = Blocks.of(after);
        List<Change> changes = new ArrayList<>();
        int at = 0;
        for (Edit edit : Tokens.edits(old, now)) {
            now.subList(at, edit.getBeginB()).forEach(text -> changes.add(Change.same(text)));
            take(changes, old.subList(edit.getBeginA(), edit.getEndA()), now.subList(edit.getBeginB(), edit.getEndB()));
            at = edit.getEndB();
        }
        now.subList(at, now.size()).forEach(text -> changes.add(Change.same(text)));
        return changes;
    }

    /** As many blocks before as after are taken for the same ones, changed. */
    private static void take(List<Change> changes, List<String> removed, List<String> added) {
        if (removed.size() == added.size()) {
            for (int number = 0; number < removed.size(); number++) {
                changes.add(Change.changed(removed.get(number), added.get(number)));
            }
        } else {
            removed.forEach(text -> changes.add(Change.removed(text)));
            added.forEach(text -> changes.add(Change.added(text)));
        }
    }
}
