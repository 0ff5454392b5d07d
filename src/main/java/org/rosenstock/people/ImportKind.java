package org.rosenstock.people;

import java.util.Arrays;
import java.util.List;

/** What a table holds. */
public enum ImportKind {
    UNITS,
    EMPLOYEES;

    /** The fields a table of this kind may have, in the order of the form. */
    public List<ImportField> fields() {
        return Arrays.stream(ImportField.values())
                .filter(field -> field.kind() == this)
                .toList();
    }
}
