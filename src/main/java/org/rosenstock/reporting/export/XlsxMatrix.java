package org.rosenstock.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rosenstock.reporting.FigureLine;
import org.rosenstock.reporting.Figures.ByRequirement;
import org.rosenstock.reporting.MatrixSink;
import org.rosenstock.shared.ExportHead;
import org.rosenstock.shared.XlsxSheet;

/** Writes the matrix as a spreadsheet, one row for each unit; the title of a requirement stands over its columns. */
public final class XlsxMatrix implements MatrixSink, AutoCloseable {

    private static final List<Integer> WIDTHS = List.of(14, 48);

    private final XlsxSheet sheet;
    private final Locale locale;
    private List<ByRequirement> columns = List.of();

    public XlsxMatrix(OutputStream out, ExportHead head) {
        locale = head.locale();
        sheet = new XlsxSheet(out, head, WIDTHS);
    }

    @Override
    public void columns(List<ByRequirement> requirements) {
        columns = requirements;
        int unit = MatrixColumns.UNIT.size();
        int group = MatrixColumns.GROUP.size();
        List<String> heads = new ArrayList<>(MatrixColumns.heads(locale, MatrixColumns.UNIT));
        for (int position = 0; position < requirements.size(); position++) {
            sheet.over(
                    unit + position * group, group, requirements.get(position).title());
            heads.addAll(MatrixColumns.heads(locale, MatrixColumns.GROUP));
        }
        sheet.next();
        sheet.heads(heads);
        sheet.freeze(unit);
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
