package org.rosenstock.people.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rosenstock.people.ImportChange;
import org.rosenstock.people.ImportKind;
import org.rosenstock.people.ImportMode;
import org.rosenstock.people.ImportOrder;
import org.rosenstock.people.ImportPreview;
import org.rosenstock.people.UnitKind;
import org.rosenstock.people.UnitRow;

class UnitPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String HEADER = "Kürzel;Bezeichnung;Art;Übergeordnet\n";

    @Test
    void compares_with_the_tree() {
        ImportPreview preview =
                preview(ImportMode.FULL, "A;Dezernat A;Dezernat;\n10;Personalamt;Amt;A\n10.1;Bezüge;Sachgebiet;10\n");

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.unchanged()).isEqualTo(1);
        assertThat(preview.changes())
                .extracting(change -> change.kind() + " " + change.key())
                .containsExactlyInAnyOrder("CHANGED 10", "ADDED 10.1", "ENDED 20");
        assertThat(preview.count(ImportChange.Kind.ENDED)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'A;Dezernat A;Kreis;',people.import.row.kind",
        "'11;Neu;Fachbereich;Z',people.import.row.parent",
        "'11;Neu;Dezernat;10',people.unit.check.level",
        "'11.1;Neu;Sachgebiet;11.1',people.unit.check.circle"
    })
    void tells_what_is_wrong_with_a_row(String line, String key) {
        ImportPreview preview = preview(ImportMode.DELTA, line + "\n");

        assertThat(preview.problems())
                .extracting(problem -> problem.finding().key())
                .containsExactly(key);
    }

    @Test
    void keeps_a_unit_that_people_work_in() {
        ImportPreview preview = preview(ImportMode.FULL, "A;Dezernat A;Dezernat;\n20;FB Zwei;Fachbereich;A\n");

        assertThat(preview.problems())
                .extracting(problem -> problem.finding().key())
                .containsExactly("people.import.row.unitInUse");
    }

    private static ImportPreview preview(ImportMode mode, String lines) {
        SourceTable table = SourceTable.read((HEADER + lines).getBytes(StandardCharsets.UTF_8));
        ImportOrder order = new ImportOrder(
                ImportKind.UNITS, mode, ColumnGuess.of(ImportKind.UNITS, table.columns(), Map.of()), DAY);
        List<UnitRow> tree = List.of(
                new UnitRow(1, null, "A", "Dezernat A", UnitKind.DEZERNAT, 0, LocalDate.EPOCH, null, 0),
                new UnitRow(2, 1L, "10", "FB Eins", UnitKind.FACHBEREICH, 1, LocalDate.EPOCH, null, 0),
                new UnitRow(3, 1L, "20", "FB Zwei", UnitKind.FACHBEREICH, 1, LocalDate.EPOCH, null, 0));
        return new UnitPlan(table, order, tree, Map.of("10", 7)).preview();
    }
}
