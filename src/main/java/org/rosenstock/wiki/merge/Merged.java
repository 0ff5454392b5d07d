package org.rosenstock.wiki.merge;

import java.util.List;
import java.util.function.Function;

/** What came of joining two changes, piece by piece from the top. */
public record Merged(List<Hunk> hunks) {

    public Merged {
        hunks = List.copyOf(hunks);
    }

    static Merged clean(String text) {
        return new Merged(text.isEmpty() ? List.of() : List.of(new Hunk.Agreed(text)));
    }

    public List<Hunk.Conflict> conflicts() {
        return hunks.stream()
                .filter(Hunk.Conflict.class::isInstance)
                .map(Hunk.Conflict.class::cast)
                .toList();
    }

    public boolean isClean() {
        return conflicts().isEmpty();
    }

    /** The whole text, with what somebody decided for every conflict. */
    public String text(Function<Hunk.Conflict, String> decision) {
        StringBuilder text = new StringBuilder();
        for (Hunk hunk : hunks) {
            text.append(hunk instanceof Hunk.Agreed agreed ? agreed.text() : decision.apply((Hunk.Conflict) hunk));
        }
        return text.toString();
    }
}
