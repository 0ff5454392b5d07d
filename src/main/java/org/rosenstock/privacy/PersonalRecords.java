package org.rosenstock.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.DataTable;

/**
 * What is kept about one person in one category.
 *
 * @param category code in the table of visibility
 * @param fields names of the values; their labels are the text keys "field." + name
 * @param rows one list of values per record, as long as {@code fields}: texts, numbers, flags, dates or null
 */
public record PersonalRecords(String category, List<String> fields, List<List<@Nullable Object>> rows) {

    public PersonalRecords {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    public static PersonalRecords of(String category, DataTable table) {
        return new PersonalRecords(category, table.fields(), table.rows());
    }

    /** The records by field name, for the machine-readable export. */
    public List<Map<String, @Nullable Object>> asMaps() {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                map.put(fields.get(i), row.get(i));
            }
            maps.add(map);
        }
        return maps;
    }
}
