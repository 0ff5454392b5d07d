package org.rosenstock.wiki;

import java.util.List;
import org.rosenstock.wiki.merge.Hunk;

/**
 * What came of saving.
 *
 * @param revision the newest one: the own, or with conflicts the one that is in the way
 * @param merged whether changes of somebody else were taken in
 * @param hunks the merged text piece by piece; with a conflict among them nothing was stored
 */
public record Saved(int revision, boolean merged, List<Hunk> hunks) {

    public Saved {
        hunks = List.copyOf(hunks);
    }

    public boolean isStored() {
        return conflicts().isEmpty();
    }

    /** The places that the writer has to decide. */
    public List<Hunk.Conflict> conflicts() {
        return hunks.stream()
                .filter(Hunk.Conflict.class::isInstance)
                .map(Hunk.Conflict.class::cast)
                .toList();
    }
}
