package org.rosenstock.people.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rosenstock.shared.Rejected;

/**
 * A table as it came: names of the columns and rows with their line in the file.
 *
 * @param separator the character between values
 */
public record SourceTable(String encoding, char separator, List<String> columns, List<Line> lines) {

    private static final char[] SEPARATORS = {';', '\t', '|', ','};
    private static final int MOST_ROWS = 500_000;
    private static final String FIELD = "file";

    /**
     * One row.
     *
     * @param number in the file, the first line is 1
     */
    public record Line(int number, List<String> values) {}

    /** @throws Rejected when it is no table with a header and at least one row */
    public static SourceTable read(byte[] bytes) {
        TextFile file = TextFile.of(bytes);
        char separator = separator(firstLine(file.text()));
        List<Line> lines = lines(file.text(), separator);
        if (lines.isEmpty()) {
            throw Rejected.of(FIELD, "people.import.check.empty");
        }
        List<String> columns = lines.get(0).values().stream().map(String::strip).toList();
        check(columns, lines.size() - 1);
        return new SourceTable(file.encoding(), separator, columns, lines.subList(1, lines.size()));
    }

    private static void check(List<String> columns, int rows) {
        if (columns.size() < 2) {
            throw Rejected.of(FIELD, "people.import.check.noColumns");
        }
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column.toLowerCase(Locale.ROOT))) {
                throw Rejected.of(FIELD, "people.import.check.twice", column);
            }
        }
        if (rows == 0) {
            throw Rejected.of(FIELD, "people.import.check.noRows");
        }
        if (rows > MOST_ROWS) {
            throw Rejected.of(FIELD, "people.import.check.tooLong", MOST_ROWS);
        }
    }

    private static List<Line> lines(String text, char separator) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long begin = 1;
            for (CSVRecord row : parser) {
                if (row.stream().anyMatch(value -> !value.isBlank())) {
                    lines.add(new Line((int) Math.max(begin, parser.getCurrentLineNumber()), row.toList()));
                }
                begin = parser.getCurrentLineNumber() + 1;
            }
        } catch (CSVException e) {
            throw Rejected.of(FIELD, "people.import.check.quotes");
        } catch (UncheckedIOException | IOException e) {
            throw Rejected.of(FIELD, "people.import.check.quotes");
        }
        return lines;
    }

    private static String firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** The one that occurs most often outside quotes; a semicolon wins a tie. */
    static char separator(String header) {
        String plain = header.replaceAll("\"[^\"]*\"", "");
        char best = SEPARATORS[0];
        long most = 0;
        for (char candidate : SEPARATORS) {
            long count =
                    plain.chars().filter(character -> character == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }
}
