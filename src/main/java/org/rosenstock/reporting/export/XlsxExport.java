package org.rosenstock.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rosenstock.reporting.FigureLine;
import org.rosenstock.reporting.FigureSink;

/** Writes figures as a spreadsheet and hands finished rows on, so that its size does not matter. */
public final class XlsxExport implements FigureSink, AutoCloseable {

    private static final int FLUSH_ROWS = 500;
    private static final List<Integer> WIDTHS = List.of(40, 8, 48, 12, 12, 12, 12, 12, 12);

    private final Workbook workbook;
    private final Worksheet sheet;
    private final Locale locale;
    private int row;

    public XlsxExport(OutputStream out, ExportHead head) {
        locale = head.locale();
        workbook = new Workbook(out, "Rosenstock", "1.0");
        sheet = workbook.newWorksheet(head.title());
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.width(column, WIDTHS.get(column));
        }
        sheet.value(row, 0, head.title());
        sheet.style(row++, 0).bold().fontSize(14).set();
        for (ExportHead.Fact fact : head.facts()) {
            sheet.value(row, 0, fact.label());
            sheet.value(row++, 2, fact.value());
        }
        row++;
        List<String> heads = ExportColumns.heads(locale);
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(row, column, heads.get(column));
            sheet.style(row, column).bold().set();
        }
        row++;
    }

    @Override
    public void line(String requirement, FigureLine line) {
        int column = 0;
        for (Object value : ExportColumns.values(locale, requirement, line)) {
            if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, value.toString());
            }
            column++;
        }
        sheet.style(row, column - 1).format("0.0%").set();
        row++;
        if (row % FLUSH_ROWS == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the export", e);
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
        workbook.close();
    }
}
