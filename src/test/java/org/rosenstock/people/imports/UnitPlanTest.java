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
import org.rosenstock.people.LeadKind;
import org.rosenstock.people.LeadRow;
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

    @Test
    void compares_leads_and_deputies_when_there_are_columns_for_them() {
        String header = "Kürzel;Bezeichnung;Art;Übergeordnet;Leitung;Stellvertretung\n";

        ImportPreview preview = preview(
                ImportMode.DELTA,
                header,
                "A;Dezernat A;Dezernat;;7001;\n10;FB Eins;Fachbereich;A;7002;7001, 7003\n20;FB Zwei;Fachbereich;A;;\n");

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.unchanged()).as("A").isEqualTo(1);
        assertThat(preview.changes())
                .flatExtracting(ImportChange::values)
                .extracting(value -> value.field() + ": " + value.before() + " > " + value.after())
                .containsExactlyInAnyOrder(
                        "UNIT_LEAD:  > 7002 Bo Zwei",
                        "UNIT_DEPUTY:  > 7001 Al Eins, 7003 Cy Drei",
                        "UNIT_LEAD: 7003 Cy Drei > ");
    }

    @ParameterizedTest
    @CsvSource({
        "'10;FB Eins;Fachbereich;A;9999;',people.import.row.person",
        "'10;FB Eins;Fachbereich;A;7001 7002;',people.import.row.oneLead"
    })
    void tells_what_is_wrong_with_a_lead(String line, String key) {
        ImportPreview preview =
                preview(ImportMode.DELTA, "Kürzel;Bezeichnung;Art;Übergeordnet;Leitung;Stellvertretung\n", line + "\n");

        assertThat(preview.problems())
                .extracting(problem -> problem.finding().key())
                .containsExactly(key);
    }

    private static ImportPreview preview(ImportMode mode, String lines) {
        return preview(mode, HEADER, lines);
    }

    private static ImportPreview preview(ImportMode mode, String header, String lines) {
        SourceTable table = SourceTable.read((header + lines).getBytes(StandardCharsets.UTF_8));
        ImportOrder order = new ImportOrder(
                ImportKind.UNITS, mode, ColumnGuess.of(ImportKind.UNITS, table.columns(), Map.of()), DAY);
        List<UnitRow> tree = List.of(
                new UnitRow(1, null, "A", "Dezernat A", UnitKind.DEZERNAT, 0, LocalDate.EPOCH, null, 0),
                new UnitRow(2, 1L, "10", "FB Eins", UnitKind.FACHBEREICH, 1, LocalDate.EPOCH, null, 0),
                new UnitRow(3, 1L, "20", "FB Zwei", UnitKind.FACHBEREICH, 1, LocalDate.EPOCH, null, 0));
        return new UnitPlan(table, order, tree, Map.of("10", 7), leads()).preview();
    }

    private static UnitLeads leads() {
        List<UnitLeads.Person> people = List.of(
                new UnitLeads.Person(1, "7001", "Al Eins", null),
                new UnitLeads.Person(2, "7002", "Bo Zwei", null),
                new UnitLeads.Person(3, "7003", "Cy Drei", null));
        return new UnitLeads(
                people,
                List.of(
                        new LeadRow(1, 1, "A", "Dezernat A", 1, "Al Eins", LeadKind.LEAD, LocalDate.EPOCH, null),
                        new LeadRow(2, 3, "20", "FB Zwei", 3, "Cy Drei", LeadKind.LEAD, LocalDate.EPOCH, null)));
    }
}
