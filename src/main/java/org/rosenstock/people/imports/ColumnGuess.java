package org.rosenstock.people.imports;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rosenstock.people.ImportField;
import org.rosenstock.people.ImportKind;

/** Which column fills which field: what was chosen last time, else what the names suggest. */
public final class ColumnGuess {

    private ColumnGuess() {}

    public static Map<ImportField, String> of(
            ImportKind kind, List<String> columns, Map<ImportField, String> remembered) {
        Map<ImportField, String> mapping = new EnumMap<>(ImportField.class);
        Set<String> used = new HashSet<>();
        for (ImportField field : kind.fields()) {
            String column = remembered.get(field);
            if (column != null && columns.contains(column) && used.add(column)) {
                mapping.put(field, column);
            }
        }
        for (ImportField field : kind.fields()) {
            if (!mapping.containsKey(field)) {
                guess(field, columns, used).ifPresent(column -> {
                    mapping.put(field, column);
                    used.add(column);
                });
            }
        }
        return mapping;
    }

    private static Optional<String> guess(ImportField field, List<String> columns, Set<String> used) {
        return field.names().stream()
                .flatMap(name -> columns.stream().filter(column -> plain(column).equals(name)))
                .filter(column -> !used.contains(column))
                .findFirst();
    }

    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
