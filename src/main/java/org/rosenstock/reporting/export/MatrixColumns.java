package org.rosenstock.reporting.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.FigureLine;
import org.rosenstock.reporting.Figures.ByRequirement;
import org.rosenstock.shared.Texts;

/** The columns of the matrix, alike in every format: the unit, then a group of columns for each requirement. */
final class MatrixColumns {

    static final List<String> UNIT = List.of("level", "unit", "persons");
    static final List<String> GROUP = List.of("people", "share", "overdue");

    private MatrixColumns() {}

    static List<String> heads(Locale locale, List<String> keys) {
        return keys.stream()
                .map(key -> Texts.get(locale, "reporting.export.column." + key))
                .toList();
    }

    static List<Object> values(Locale locale, List<ByRequirement> requirements, FigureLine line) {
        List<Object> values =
                new ArrayList<>(List.of(line.depth() + 1, ExportColumns.unit(locale, line), line.people()));
        requirements.forEach(requirement -> values.addAll(group(locale, line.cell(requirement.id()))));
        return values;
    }

    /** Whom nothing concerns has fulfilled no share of it. */
    private static List<Object> group(Locale locale, @Nullable Counts cell) {
        if (cell == null) {
            return Collections.nCopies(GROUP.size(), ExportColumns.mark(locale));
        }
        return List.of(cell.total(), cell.total() == 0 ? "" : cell.doneShare(), cell.overdue());
    }

    static List<Object> withheld(Locale locale, List<ByRequirement> requirements, String unit) {
        List<Object> values = new ArrayList<>(List.of("", unit));
        values.addAll(Collections.nCopies(1 + GROUP.size() * requirements.size(), ExportColumns.mark(locale)));
        return values;
    }
}
