package org.rosenstock.wiki.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.Edit;

/** Compares two texts word by word. */
final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);

    private WordDiff() {}

    static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Edit edit : Tokens.edits(old, now)) {
            add(pieces, Piece.Kind.SAME, now.subList(at, edit.getBeginB()));
            add(pieces, Piece.Kind.REMOVED, old.subList(edit.getBeginA(), edit.getEndA()));
            add(pieces, Piece.Kind.ADDED, now.subList(edit.getBeginB(), edit.getEndB()));
            at = edit.getEndB();
        }
        add(pieces, Piece.Kind.SAME, now.subList(at, now.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
