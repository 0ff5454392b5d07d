package org.rosenstock.wiki.web;

import java.util.ArrayList;
import java.util.List;
import org.rosenstock.wiki.diff.Change;
import org.rosenstock.wiki.diff.Piece;
import org.rosenstock.wiki.markup.WikiHtml;

/**
 * A block of a comparison as it is drawn.
 *
 * @param html empty where words are shown
 * @param folded how many blocks without a change are put away in it, 0 for none
 */
public record DiffBlock(Change.Kind kind, String html, List<Piece> words, int folded) {

    private static final int SHOWN = 1;

    /** Blocks without a change stand in one fold, unless it is a single one. */
    static List<DiffBlock> of(List<Change> changes) {
        List<DiffBlock> blocks = new ArrayList<>();
        List<Change> same = new ArrayList<>();
        for (Change change : changes) {
            if (change.kind() == Change.Kind.SAME) {
                same.add(change);
            } else {
                close(blocks, same);
                blocks.add(block(change));
            }
        }
        close(blocks, same);
        return blocks;
    }

    private static void close(List<DiffBlock> blocks, List<Change> same) {
        if (same.size() > SHOWN) {
            String text = String.join("\n\n", same.stream().map(Change::after).toList());
            blocks.add(new DiffBlock(Change.Kind.SAME, WikiHtml.render(text), List.of(), same.size()));
        } else {
            same.forEach(change -> blocks.add(block(change)));
        }
        same.clear();
    }

    private static DiffBlock block(Change change) {
        if (change.kind() == Change.Kind.CHANGED) {
            return new DiffBlock(change.kind(), "", change.words(), 0);
        }
        String text = change.kind() == Change.Kind.REMOVED ? change.before() : change.after();
        return new DiffBlock(change.kind(), WikiHtml.render(text), List.of(), 0);
    }

    /** The sign beside it; absent where nothing changed. */
    public String mark() {
        return switch (kind) {
            case SAME -> "";
            case ADDED -> "+";
            case REMOVED -> "−";
            case CHANGED -> "±";
        };
    }
}
