package org.rosenstock.reporting.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.FigureLine;
import org.rosenstock.shared.Texts;

/** The columns of the figures, alike in every format. */
final class ExportColumns {

    private static final List<String> KEYS =
            List.of("requirement", "level", "unit", "people", "done", "soon", "open", "overdue", "share");

    private ExportColumns() {}

    static List<String> heads(Locale locale) {
        return KEYS.stream()
                .map(key -> Texts.get(locale, "reporting.export.column." + key))
                .toList();
    }

    /** Texts and numbers in the order of the heads. */
    static List<Object> values(Locale locale, String requirement, FigureLine line) {
        Counts counts = line.counts();
        return List.of(
                requirement,
                line.depth() + 1,
                unit(locale, line),
                line.people(),
                counts.done(),
                counts.soon(),
                counts.open(),
                counts.overdue(),
                counts.doneShare());
    }

    /** What stands in each column of a requirement that may not be told of a unit. */
    static List<Object> withheld(Locale locale, String requirement, String unit) {
        String mark = mark(locale);
        return List.of(requirement, "", unit, mark, mark, mark, mark, mark, mark);
    }

    static String mark(Locale locale) {
        return Texts.get(locale, "reporting.export.withheld");
    }

    static String unit(Locale locale, FigureLine line) {
        return line.members().stream()
                .map(member -> member.name().isEmpty()
                        ? Texts.get(locale, "reporting.personnel.direct." + (line.depth() == 0 ? "top" : "below"))
                        : member.name())
                .collect(Collectors.joining(" + "));
    }
}
