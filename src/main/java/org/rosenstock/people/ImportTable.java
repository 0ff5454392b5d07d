package org.rosenstock.people;

import java.util.List;
import java.util.Map;

/**
 * What was recognised in a file.
 *
 * @param encoding such as "UTF-8"
 * @param separator such as ";", "Tab" for a tabulator
 * @param columns names in the first line
 * @param rows how many lines follow
 * @param sample values of the first rows
 * @param mapping column for each field, as remembered or guessed; fields without a column are missing
 */
public record ImportTable(
        String encoding,
        String separator,
        List<String> columns,
        int rows,
        List<List<String>> sample,
        Map<ImportField, String> mapping) {

    public ImportTable {
        columns = List.copyOf(columns);
        sample = List.copyOf(sample);
        mapping = Map.copyOf(mapping);
    }
}
