package org.rosenstock.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plain values with names, for exports.
 *
 * @param fields names of the columns
 * @param rows values as long as {@code fields}: texts, numbers, flags, dates or null
 */
public record DataTable(List<String> fields, List<List<@Nullable Object>> rows) {

    public DataTable {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }
}
