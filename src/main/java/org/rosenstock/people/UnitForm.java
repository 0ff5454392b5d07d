package org.rosenstock.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Data of an org unit.
 *
 * @param code short and unique, such as "32.1"
 * @param parent id of the unit above, absent at the top; read when founded only
 * @param from first day; read when founded only
 * @param version as it was read; 0 for a new one
 */
public record UnitForm(
        String code, String name, UnitKind kind, @Nullable Long parent, LocalDate from, int version) {

    public UnitForm {
        code = code.strip();
        name = name.strip();
    }
}
