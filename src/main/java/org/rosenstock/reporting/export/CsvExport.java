package org.rosenstock.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.rosenstock.reporting.FigureLine;
import org.rosenstock.reporting.FigureSink;
import org.rosenstock.shared.CsvSheet;
import org.rosenstock.shared.ExportHead;

/** Writes figures as CSV, one line for each unit and requirement. */
public final class CsvExport implements FigureSink, AutoCloseable {

    private final CsvSheet sheet;
    private final Locale locale;

    public CsvExport(OutputStream out, ExportHead head) throws IOException {
        locale = head.locale();
        sheet = new CsvSheet(out, head);
        sheet.line(ExportColumns.heads(locale));
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
