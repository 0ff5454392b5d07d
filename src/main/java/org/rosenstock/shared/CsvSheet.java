package org.rosenstock.shared;

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

/** Lines with semicolons, in UTF-8 with a mark at the start, as spreadsheets here expect it. */
public final class CsvSheet implements AutoCloseable {

    private final CSVPrinter printer;
    private final Locale locale;

    public CsvSheet(OutputStream out, ExportHead head) throws IOException {
        locale = head.locale();
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.append(CsvText.BYTE_ORDER_MARK);
        printer = new CSVPrinter(
                writer, CSVFormat.EXCEL.builder().setDelimiter(';').get());
        printer.printRecord(CsvText.safe(head.title()));
        for (ExportHead.Fact fact : head.facts()) {
            printer.printRecord(CsvText.safe(fact.label()), CsvText.safe(fact.value()));
        }
        printer.println();
    }

    public void line(List<?> values) {
        try {
            printer.printRecord(values.stream().map(this::cell).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the export", e);
        }
    }

    private Object cell(Object value) {
        if (value instanceof Double share) {
            return String.format(locale, "%.3f", share);
        }
        return value instanceof String text ? CsvText.safe(text) : value;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
