package org.rosenstock.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A spreadsheet that hands finished rows on, so that its size does not matter. */
public final class XlsxSheet implements AutoCloseable {

    private static final int FLUSH_ROWS = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    public XlsxSheet(OutputStream out, ExportHead head, List<Integer> widths) {
        workbook = new Workbook(out, "Rosenstock", "1.0");
        sheet = workbook.newWorksheet(head.title());
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
        sheet.value(row, 0, head.title());
        sheet.style(row++, 0).bold().fontSize(14).set();
        for (ExportHead.Fact fact : head.facts()) {
            sheet.value(row, 0, fact.label());
            sheet.value(row++, widths.size() > 2 ? 2 : 1, fact.value());
        }
        row++;
    }

    /** A title over as many columns. */
    public void over(int column, int columns, String title) {
        sheet.value(row, column, title);
        sheet.range(row, column, row, column + columns - 1).merge();
        sheet.range(row, column, row, column + columns - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    /** Goes on below titles. */
    public void next() {
        row++;
    }

    public void heads(List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(row, column, heads.get(column));
            sheet.style(row, column).bold().set();
        }
        row++;
    }

    /** Heads and the first columns stay while the rest scrolls. */
    public void freeze(int columns) {
        sheet.freezePane(columns, row);
    }

    /** Texts and numbers; a number with a fraction is a share. */
    public void line(List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            if (values.get(column) instanceof Number number) {
                sheet.value(row, column, number);
                share(number, column);
            } else {
                sheet.value(row, column, values.get(column).toString());
            }
        }
        row++;
        if (row % FLUSH_ROWS == 0) {
            flush();
        }
    }

    private void share(Number number, int column) {
        if (number instanceof Double) {
            sheet.style(row, column).format("0.0%").set();
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
