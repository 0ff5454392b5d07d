package org.rosenstock.reporting.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rosenstock.privacy.Look;
import org.rosenstock.privacy.LookReason;

/**
 * What somebody has said the names of a list are for. It counts for whoever said it, for that list alone, and for a
 * while that does not grow longer by looking again.
 */
record StatedLook(long viewer, NamedList list, @Nullable LookReason reason, String note, Instant until)
        implements Serializable {

    /** Enough to work through a list of some pages; whoever comes back after a break says anew what for. */
    static final Duration HOLDS = Duration.ofMinutes(30);

    static StatedLook of(long viewer, NamedList list, Look look, Instant now) {
        return new StatedLook(viewer, list, look.reason(), look.note(), now.plus(HOLDS));
    }

    boolean holds(Instant now) {
        return now.isBefore(until);
    }

    boolean isFor(long viewer, NamedList list) {
        return this.viewer == viewer && this.list.equals(list);
    }

    Look look() {
        return new Look(reason, note);
    }
}
