package org.rosenstock.qualification.folder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rosenstock.privacy.Look;

/**
 * One volume that this node has taken up.
 *
 * @param claim number under which it was taken up
 * @param volume number of the volume to be printed
 * @param unit name, absent for everybody
 * @param requirements ids as JSON
 */
record FolderTask(
        long id,
        int claim,
        int volume,
        int volumes,
        int volumePeople,
        int people,
        @Nullable String unit,
        LocalDate day,
        String requirements,
        Locale locale,
        Look look,
        String requester,
        Instant askedAt) {

    int firstPosition() {
        return (volume - 1) * volumePeople + 1;
    }

    int lastPosition() {
        return volume * volumePeople;
    }

    boolean isLast() {
        return volume == volumes;
    }
}
