package org.rosenstock.wiki.diff;

import java.util.List;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** Texts in their order, as the diff algorithm of git compares them. */
final class Tokens extends Sequence {

    private static final SequenceComparator<Tokens> EQUAL = new SequenceComparator<>() {
        @Override
        public boolean equals(Tokens one, int at, Tokens other, int there) {
            return one.texts.get(at).equals(other.texts.get(there));
        }

        @Override
        public int hash(Tokens tokens, int at) {
            return tokens.texts.get(at).hashCode();
        }
    };

    private final List<String> texts;

    private Tokens(List<String> texts) {
        this.texts = texts;
    }

    static EditList edits(List<String> before, List<String> after) {
        return new HistogramDiff().diff(EQUAL, new Tokens(before), new Tokens(after));
    }

    @Override
    public int size() {
        return texts.size();
    }
}
