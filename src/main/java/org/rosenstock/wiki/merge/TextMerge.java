package org.rosenstock.wiki.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;

/**
 * Joins two changes of the same text by line, as git does: what only one side changed is taken, where both changed the
 * same lines somebody has to decide. Nothing is ever dropped in silence.
 */
public final class TextMerge {

    private static final List<String> SIDES = List.of("base", "mine", "theirs");

    private TextMerge() {}

    /** @param base what both started from */
    public static Merged merge(String base, String mine, String theirs) {
        if (base.equals(theirs) || mine.equals(theirs)) {
            return Merged.clean(mine);
        }
        if (base.equals(mine)) {
            return Merged.clean(theirs);
        }
        MergeResult<RawText> result = new MergeAlgorithm(new HistogramDiff())
                .merge(RawTextComparator.DEFAULT, raw(base), raw(mine), raw(theirs));
        return new Reader(result).read();
    }

    private static RawText raw(String text) {
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts the chunks of the result together, a conflict of three chunks to one hunk. */
    private static final class Reader {

        private final MergeResult<RawText> result;
        private final List<Hunk> hunks = new ArrayList<>();
        private final StringBuilder agreed = new StringBuilder();
        private String[] open = new String[0];

        Reader(MergeResult<RawText> result) {
            this.result = result;
        }

        Merged read() {
            for (MergeChunk chunk : result) {
                take(chunk);
            }
            closeConflict();
            closeAgreed();
            return new Merged(hunks);
        }

        private void take(MergeChunk chunk) {
            String text = text(chunk);
            switch (chunk.getConflictState()) {
                case NO_CONFLICT -> {
                    closeConflict();
                    agreed.append(text);
                }
                case FIRST_CONFLICTING_RANGE -> {
                    closeConflict();
                    closeAgreed();
                    open = new String[] {"", "", ""};
                    open[chunk.getSequenceIndex()] = text;
                }
                default -> open[chunk.getSequenceIndex()] = text;
            }
        }

        private String text(MergeChunk chunk) {
            RawText source = result.getSequences().get(chunk.getSequenceIndex());
            // Of a base that both sides moved away from, jgit may give an end before the beginning.
            return chunk.getBegin() >= chunk.getEnd() ? "" : source.getString(chunk.getBegin(), chunk.getEnd(), false);
        }

        private void closeConflict() {
            if (open.length == SIDES.size()) {
                hunks.add(new Hunk.Conflict(open[0], open[1], open[2]));
                open = new String[0];
            }
        }

        private void closeAgreed() {
            if (!agreed.isEmpty()) {
                hunks.add(new Hunk.Agreed(agreed.toString()));
                agreed.setLength(0);
            }
        }
    }
}
