package org.rosenstock.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An org unit.
 *
 * @param parentId absent at the top
 * @param depth 0 at the top
 * @param until last day, absent while open
 */
public record UnitRow(
        long id,
        @Nullable Long parentId,
        String code,
        String name,
        UnitKind kind,
        int depth,
        LocalDate from,
        @Nullable LocalDate until,
        int version) {

    /** "32.1 Bürgerservice" */
    public String label() {
        return code + " " + name;
    }
}
