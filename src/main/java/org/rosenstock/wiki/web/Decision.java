package org.rosenstock.wiki.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.rosenstock.wiki.merge.Hunk;

/** A piece of a merged text; where both changed it, with what the writer chose. */
public class Decision implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BOTH = "both";

    private final String agreed;
    private final String base;
    private final String mine;
    private final String theirs;
    private final boolean conflict;
    private String choice = BOTH;

    private Decision(String agreed, String base, String mine, String theirs, boolean conflict) {
        this.agreed = agreed;
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.conflict = conflict;
    }

    static Decision of(Hunk hunk) {
        return hunk instanceof Hunk.Conflict met
                ? new Decision("", met.base(), met.mine(), met.theirs(), true)
                : new Decision(((Hunk.Agreed) hunk).text(), "", "", "", false);
    }

    String text() {
        if (!conflict) {
            return agreed;
        }
        return switch (choice) {
            case "mine" -> mine;
            case "theirs" -> theirs;
            default -> theirs + mine;
        };
    }

    public boolean isConflict() {
        return conflict;
    }

    public String getBase() {
        return base;
    }

    public String getMine() {
        return mine;
    }

    public String getTheirs() {
        return theirs;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(@Nullable String choice) {
        this.choice = choice == null ? BOTH : choice;
    }
}
