package org.rosenstock.qualification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.privacy.Look;

/**
 * A proof folder somebody asked for.
 *
 * @param unit name, absent for the whole administration
 * @param rules how many
 * @param volumesDone how many of its volumes are printed
 * @param size of all volumes in bytes
 * @param until day on which it is deleted
 */
public record FolderRow(
        long id,
        @Nullable String unit,
        LocalDate day,
        int rules,
        int people,
        int volumes,
        int volumesDone,
        FolderState state,
        Instant askedAt,
        long size,
        LocalDate until,
        Look look) {

    public boolean isReady() {
        return state == FolderState.READY;
    }

    public boolean isFailed() {
        return state == FolderState.FAILED;
    }

    /** Whether something will still change by itself. */
    public boolean isUnderWay() {
        return state == FolderState.WAITING || state == FolderState.WORKING;
    }
}
