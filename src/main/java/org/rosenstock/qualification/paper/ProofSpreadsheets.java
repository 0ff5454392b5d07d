package org.rosenstock.qualification.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.shared.CsvText;
import org.rosenstock.shared.DateText;

/** A person's proofs for spreadsheets. */
final class ProofSpreadsheets {

    private static final List<Integer> WIDTHS = List.of(10, 44, 24, 20, 20, 28, 14, 28, 18, 22, 40);

    private ProofSpreadsheets() {}

    /** With semicolons, in UTF-8 with a mark at the start, as spreadsheets here expect it. */
    static byte[] csv(ProofList list) {
        ProofSheet sheet = new ProofSheet(list.locale());
        StringBuilder out = new StringBuilder().append(CsvText.BYTE_ORDER_MARK);
        try (CSVPrinter printer =
                new CSVPrinter(out, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            printer.printRecord(sheet.heads());
            for (EvidenceRow row : list.rows()) {
                printer.printRecord(
                        sheet.cells(row).stream().map(ProofSpreadsheets::text).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory can be written", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(ProofList list) {
        ProofSheet columns = new ProofSheet(list.locale());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Rosenstock", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(list.title());
            for (int column = 0; column < WIDTHS.size(); column++) {
                sheet.width(column, WIDTHS.get(column));
            }
            sheet.value(0, 0, list.title() + ": " + list.holder());
            sheet.style(0, 0).bold().fontSize(14).set();
            sheet.value(1, 0, list.asOf());
            line(sheet, 3, columns.heads());
            sheet.range(3, 0, 3, WIDTHS.size() - 1).style().bold().set();
            int at = 4;
            for (EvidenceRow row : list.rows()) {
                line(sheet, at++, columns.cells(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a sheet in memory can be written", e);
        }
        return out.toByteArray();
    }

    private static String text(Object cell) {
        return cell instanceof LocalDate day ? DateText.of(day) : CsvText.safe(cell.toString());
    }

    private static void line(Worksheet sheet, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            } else {
                sheet.value(row, column, cells.get(column).toString());
            }
        }
    }
}
