package org.rosenstock.reporting.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rosenstock.reporting.FigureLine;
import org.rosenstock.reporting.FigureSink;

/** Writes figures as CSV with semicolons, in UTF-8 with a mark at the start, as spreadsheets here expect it. */
public final class CsvExport implements FigureSink, AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;
    private final Locale locale;

    public CsvExport(OutputStream out, ExportHead head) throws IOException {
        locale = head.locale();
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.append(BYTE_ORDER_MARK);
        printer = new CSVPrinter(
                writer, CSVFormat.EXCEL.builder().setDelimiter(';').get());
        printer.printRecord(safe(head.title()));
        for (ExportHead.Fact fact : head.facts()) {
            printer.printRecord(safe(fact.label()), safe(fact.value()));
        }
        printer.println();
        printer.printRecord(ExportColumns.heads(locale));
    }

    @Override
    public void line(String requirement, FigureLine line) {
        try {
            List<Object> values = ExportColumns.values(locale, requirement, line);
            printer.printRecord(values.stream().map(this::cell).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the export", e);
        }
    }

    private Object cell(Object value) {
        if (value instanceof Double share) {
            return String.format(locale, "%.3f", share);
        }
        return value instanceof String text ? safe(text) : value;
    }

    /** Text that a spreadsheet does not take for a formula. */
    static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
