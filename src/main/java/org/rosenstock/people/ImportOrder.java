package org.rosenstock.people;

import java.time.LocalDate;
import java.util.Map;

/**
 * How a table is to be read and applied.
 *
 * @param mapping column for each field that is read
 * @param effective day from which changes of position hold; who is missing in a full table leaves the day before
 */
public record ImportOrder(ImportKind kind, ImportMode mode, Map<ImportField, String> mapping, LocalDate effective) {

    public ImportOrder {
        mapping = Map.copyOf(mapping);
    }
}
