package org.rosenstock.people.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rosenstock.people.ImportChange;
import org.rosenstock.people.ImportField;
import org.rosenstock.people.ImportKind;
import org.rosenstock.people.ImportMode;
import org.rosenstock.people.ImportOrder;
import org.rosenstock.people.ImportPreview;
import org.rosenstock.people.imports.PeopleSnapshot.Named;
import org.rosenstock.people.imports.PeopleSnapshot.UnitSpan;

class EmployeePlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String HEADER = "Personalnummer;Vorname;Nachname;Eintritt;Austritt;OE;Tätigkeit;Anteil\n";

    @Test
    void adds_changes_and_leaves_alone() {
        ImportPreview preview = preview(
                ImportMode.DELTA,
                "1;Ada;Alt;01.01.2020;;10;Amt;100\n2;Bea;Neu;01.01.2020;;10;Amt;100\n9;Cem;Cetin;2026-06-01;;20;Bote;50 %\n");

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.unchanged()).isEqualTo(1);
        assertThat(preview.newJobRoles()).containsExactly("Bote");
        assertThat(preview.changes())
                .extracting(ImportChange::kind, ImportChange::key)
                .containsExactly(tuple(ImportChange.Kind.CHANGED, "2"), tuple(ImportChange.Kind.ADDED, "9"));
        assertThat(preview.changes().get(0).values())
                .containsExactly(new ImportChange.Value(ImportField.LAST_NAME, "Alt", "Neu"));
    }

    @Test
    void ends_who_is_missing_in_a_full_table_but_never_an_administrator() {
        ImportPreview preview = preview(ImportMode.FULL, "1;Ada;Alt;01.01.2020;;10;Amt;100\n");

        assertThat(preview.count(ImportChange.Kind.ENDED)).isEqualTo(1);
        assertThat(preview.changes().get(0).values().get(0).after()).isEqualTo("31.05.2026");
        assertThat(preview.kept()).containsExactly("Root Admin");
        assertThat(preview.tooMany()).isTrue();
    }

    @Test
    void leaves_missing_people_alone_in_a_delta() {
        assertThat(preview(ImportMode.DELTA, "1;Ada;Alt;01.01.2020;;10;Amt;100\n")
                        .changes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'3;;Alt;01.01.2020;;10;Amt;100',people.import.row.missing",
        "'3;Ada;Alt;31.02.2020;;10;Amt;100',people.import.row.date",
        "'3;Ada;Alt;01.01.2020;31.12.2019;10;Amt;100',people.import.row.exit",
        "'3;Ada;Alt;01.01.2020;;99;Amt;100',people.import.row.unit",
        "'3;Ada;Alt;01.01.2026;;30;Amt;100',people.import.row.unitEnded",
        "'3;Ada;Alt;01.01.2020;;10;Amt;viel',people.import.row.percent",
        "'3;Ada;Alt;01.01.2020;;10;Amt;101',people.import.row.percent"
    })
    void tells_what_is_wrong_with_a_row(String line, String key) {
        ImportPreview preview = preview(ImportMode.DELTA, line + "\n");

        assertThat(preview.problems()).hasSize(1);
        assertThat(preview.problems().get(0).line()).isEqualTo(2);
        assertThat(preview.problems().get(0).finding().key()).isEqualTo(key);
        assertThat(preview.possible()).isFalse();
    }

    @Test
    void takes_a_staff_number_once() {
        ImportPreview preview =
                preview(ImportMode.DELTA, "3;Ada;Alt;01.01.2020;;10;Amt;100\n3;Ada;Neu;01.01.2020;;10;Amt;100\n");

        assertThat(preview.problems().get(0).line()).isEqualTo(3);
        assertThat(preview.problems().get(0).finding().key()).isEqualTo("people.import.row.twice");
    }

    @Test
    void refuses_a_change_before_a_later_position() {
        ImportPreview preview = preview(ImportMode.DELTA, "4;Dan;Spät;01.01.2020;;20;Amt;100\n");

        assertThat(preview.problems().get(0).finding().key()).isEqualTo("people.import.row.later");
    }

    private static ImportPreview preview(ImportMode mode, String lines) {
        SourceTable table = SourceTable.read((HEADER + lines).getBytes(StandardCharsets.UTF_8));
        Map<ImportField, String> mapping = ColumnGuess.of(ImportKind.EMPLOYEES, table.columns(), Map.of());
        mapping.put(ImportField.SHARE, "Anteil");
        return new EmployeePlan(table, new ImportOrder(ImportKind.EMPLOYEES, mode, mapping, DAY), snapshot()).preview();
    }

    private static PeopleSnapshot snapshot() {
        List<PersonNow> people = new ArrayList<>(List.of(
                person(1, "1", "Ada", "Alt", LocalDate.of(2020, 1, 1), false),
                person(2, "2", "Bea", "Alt", LocalDate.of(2020, 1, 1), false),
                person(5, "0", "Root", "Admin", LocalDate.of(2020, 1, 1), true)));
        LocalDate left = LocalDate.of(2025, 1, 1);
        people.add(new PersonNow(
                4,
                "4",
                "4",
                "Dan",
                "Spät",
                null,
                LocalDate.of(2020, 1, 1),
                left,
                null,
                "10",
                "Amt",
                100,
                DAY.plusDays(9),
                false));
        List<UnitSpan> units = List.of(
                new UnitSpan(10, "10", LocalDate.EPOCH, null),
                new UnitSpan(20, "20", LocalDate.EPOCH, null),
                new UnitSpan(30, "30", LocalDate.EPOCH, LocalDate.of(2025, 12, 31)));
        return PeopleSnapshot.of(people, units, Map.of("amt", new Named(1, "Amt")));
    }

    private static PersonNow person(long id, String number, String first, String last, LocalDate since, boolean admin) {
        return new PersonNow(id, number, number, first, last, null, since, null, null, "10", "Amt", 100, since, admin);
    }
}
