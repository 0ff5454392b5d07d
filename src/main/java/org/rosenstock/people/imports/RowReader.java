package org.rosenstock.people.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.ImportField;
import org.rosenstock.people.ImportProblem;
import org.rosenstock.people.imports.SourceTable.Line;
import org.rosenstock.shared.Finding;

/** Reads the values of one row by field; the first thing wrong becomes the row's problem. */
final class RowReader {

    private static final List<DateTimeFormatter> DATES =
            List.of(formatter("d.M.uuuu"), formatter("uuuu-MM-dd"), formatter("uuuuMMdd"), formatter("d/M/uuuu"));

    private final Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
    private final Map<ImportField, String> names;
    private Line line = new Line(0, List.of());
    private @Nullable Finding problem;

    RowReader(List<String> columnNames, Map<ImportField, String> mapping) {
        names = mapping;
        mapping.forEach((field, column) -> {
            int index = columnNames.indexOf(column);
            if (index >= 0) {
                columns.put(field, index);
            }
        });
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    void at(Line next) {
        line = next;
        problem = null;
    }

    int number() {
        return line.number();
    }

    boolean has(ImportField field) {
        return columns.containsKey(field);
    }

    /** Empty when there is no such column or no value. */
    String text(ImportField field) {
        Integer index = columns.get(field);
        return index == null || index >= line.values().size()
                ? ""
                : line.values().get(index).strip();
    }

    String required(ImportField field, int length) {
        String text = text(field);
        if (text.isEmpty()) {
            complain(field, "people.import.row.missing", column(field));
        } else if (text.length() > length) {
            complain(field, "people.import.row.long", column(field), length);
        }
        return text;
    }

    @Nullable
    LocalDate date(ImportField field) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date =
                DATES.stream().flatMap(format -> parse(text, format).stream()).findFirst();
        if (date.isEmpty()) {
            complain(field, "people.import.row.date", column(field), shown(text));
        }
        return date.orElse(null);
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whole percent; "100", "50 %", "0,5" and "75,0" are understood. */
    @Nullable
    Integer percent(ImportField field) {
        String text = text(field).replace("%", "").replace(',', '.').strip();
        if (text.isEmpty()) {
            return null;
        }
        long percent = number(text);
        if (percent < 1 || percent > 100) {
            complain(field, "people.import.row.percent", column(field), shown(text));
            return null;
        }
        return (int) percent;
    }

    private static long number(String text) {
        try {
            double number = Double.parseDouble(text);
            return Math.round(number <= 1 && text.contains(".") ? number * 100 : number);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    void complain(ImportField field, String key, Object... args) {
        if (problem == null) {
            problem = Finding.of(field.name(), key, args);
        }
    }

    void complain(Finding finding) {
        if (problem == null) {
            problem = finding;
        }
    }

    Optional<ImportProblem> problem() {
        return Optional.ofNullable(problem).map(finding -> new ImportProblem(line.number(), finding));
    }

    /** Enough of a value to recognise it in a message. */
    static String shown(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }

    /** What the column of a field is called in the file. */
    String column(ImportField field) {
        return names.getOrDefault(field, field.name());
    }
}
