package org.rosenstock.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rosenstock.reporting.FigureLine;
import org.rosenstock.reporting.Figures.ByRequirement;
import org.rosenstock.reporting.MatrixSink;
import org.rosenstock.shared.CsvSheet;
import org.rosenstock.shared.ExportHead;

/** Writes the matrix as CSV, one line for each unit; the head of each column names its requirement. */
public final class CsvMatrix implements MatrixSink, AutoCloseable {

    private final CsvSheet sheet;
    private final Locale locale;
    private List<ByRequirement> columns = List.of();

    public CsvMatrix(OutputStream out, ExportHead head) throws IOException {
        locale = head.locale();
        sheet = new CsvSheet(out, head);
    }

    @Override
    public void columns(List<ByRequirement> requirements) {
        columns = requirements;
        List<String> heads = new ArrayList<>(MatrixColumns.heads(locale, MatrixColumns.UNIT));
        requirements.forEach(requirement -> MatrixColumns.heads(locale, MatrixColumns.GROUP).stream()
                .map(name -> requirement.title() + ": " + name)
                .forEach(heads::add));
        sheet.line(heads);
    }

    @Override
    public void row(FigureLine line) {
        sheet.line(MatrixColumns.values(locale, columns, line));
    }

    @Override
    public void withheld(String unit) {
        sheet.line(MatrixColumns.withheld(locale, columns, unit));
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
