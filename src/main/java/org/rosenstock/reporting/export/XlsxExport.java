package org.rosenstock.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.rosenstock.reporting.FigureLine;
import org.rosenstock.reporting.FigureSink;
import org.rosenstock.shared.ExportHead;
import org.rosenstock.shared.XlsxSheet;

/** Writes figures as a spreadsheet, one row for each unit and requirement. */
public final class XlsxExport implements FigureSink, AutoCloseable {

    private static final List<Integer> WIDTHS = List.of(40, 8, 48, 12, 12, 12, 12, 12, 12);

    private final XlsxSheet sheet;
    private final Locale locale;

    public XlsxExport(OutputStream out, ExportHead head) {
        locale = head.locale();
        sheet = new XlsxSheet(out, head, WIDTHS);
        sheet.heads(ExportColumns.heads(locale));
    }

    @Override
    public void line(String requirement, FigureLine line) {
        sheet.line(ExportColumns.values(locale, requirement, line));
    }

    @Override
    public void withheld(String requirement, String unit) {
        sheet.line(ExportColumns.withheld(locale, requirement, unit));
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
