package org.rosenstock.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.ImportChange.Kind;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Rejected;

/** Tables are taken over as a whole or not at all. Only partial ones: a full one would end everybody else's people. */
@InContainer
class ImportsIT {

    private static final Asker SYSTEM = Asker.system();
    private static final String HEADER = "PersNr;Vorname;Nachname;Eintritt;Austritt;OE;Funktion;Kst\n";

    @Inject
    Imports imports;

    @Inject
    Employees employees;

    @Inject
    OrgUnits units;

    @Inject
    Leadership leadership;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    @Test
    void adds_changes_and_ends_people() {
        UnitRow unit = units.row(SYSTEM, townsfolk.unit());
        UnitRow other = units.row(SYSTEM, townsfolk.unit());
        run(row("i1", "Ada", unit, "") + row("i2", "Bea", unit, ""));
        LocalDate exit = today().plusDays(20);

        ImportPreview done = run(row("i1", "Ada", other, "") + row("i2", "Bea", unit, exit.toString()));

        assertThat(done.count(Kind.CHANGED)).isEqualTo(2);
        EmployeeDetails moved = details("i1");
        assertThat(moved.positions()).extracting(PositionRow::unitId).containsExactly(other.id(), unit.id());
        assertThat(details("i2").exitDate()).isEqualTo(exit);
        assertThat(details("i2").positions().get(0).until()).isEqualTo(exit);
        assertThat(run(row("i1", "Ada", other, "")).changes()).isEmpty();
    }

    @Test
    void takes_people_who_were_here_before_their_unit() {
        UnitRow unit = units.row(SYSTEM, townsfolk.unit());

        run("i9;Ida;Test;01.04.1999;;" + unit.code() + ";Importiert;\n");

        assertThat(details("i9").positions().get(0).from()).isEqualTo(today());
    }

    @Test
    void changes_nothing_when_one_row_is_wrong() {
        UnitRow unit = units.row(SYSTEM, townsfolk.unit());
        String rows = row("i3", "Cem", unit, "") + "i4;Dan;Test;gestern;;" + unit.code() + ";Amt;\n";

        assertThat(imports.preview(SYSTEM, order(rows), bytes(rows))
                        .problems()
                        .get(0)
                        .line())
                .isEqualTo(3);
        assertThatThrownBy(() -> run(rows)).isInstanceOf(Rejected.class);
        assertThat(employees.byStaffNumber(SYSTEM, "i3")).isEmpty();
    }

    @Test
    void remembers_the_mapping() {
        UnitRow unit = units.row(SYSTEM, townsfolk.unit());
        String rows = row("i5", "Eva", unit, "");
        Map<ImportField, String> mapping = new EnumMap<>(order(rows).mapping());
        mapping.put(ImportField.UNIT, "Kst");
        String cost = rows.replace(";\n", ";" + unit.code() + "\n");
        imports.run(
                SYSTEM, new ImportOrder(ImportKind.EMPLOYEES, ImportMode.DELTA, mapping, today()), bytes(cost), false);

        assertThat(imports.recognise(SYSTEM, ImportKind.EMPLOYEES, bytes(rows)).mapping())
                .containsEntry(ImportField.UNIT, "Kst");
        mapping.put(ImportField.UNIT, "OE");
        imports.run(
                SYSTEM, new ImportOrder(ImportKind.EMPLOYEES, ImportMode.DELTA, mapping, today()), bytes(rows), false);
    }

    @Test
    void takes_over_a_tree_of_units() {
        String rows = "Kürzel;Bezeichnung;Art;Übergeordnet\nZI.1;Sachgebiet;Sachgebiet;ZI\nZI;Bereich;Fachbereich;Z\n"
                + "Z;Dezernat;Dezernat;\n";
        byte[] table = rows.getBytes(StandardCharsets.UTF_8);
        Map<ImportField, String> mapping =
                imports.recognise(SYSTEM, ImportKind.UNITS, table).mapping();

        imports.run(SYSTEM, new ImportOrder(ImportKind.UNITS, ImportMode.DELTA, mapping, today()), table, false);

        UnitRow section = units.byCode(SYSTEM, "ZI.1").orElseThrow();
        assertThat(units.path(SYSTEM, section.id())).extracting(UnitRow::code).containsExactly("Z", "ZI", "ZI.1");
    }

    @Test
    void takes_over_who_leads_and_who_deputises() {
        UnitRow unit = units.row(SYSTEM, townsfolk.unit());
        long before = townsfolk.employee(unit.id());
        long after = townsfolk.employee(unit.id());
        leadership.appoint(SYSTEM, unit.id(), before, LeadKind.LEAD, today().minusYears(1), null);
        leadership.appoint(SYSTEM, unit.id(), after, LeadKind.DEPUTY, today().minusYears(1), null);

        runUnits("Kürzel;Bezeichnung;Art;Leitung;Stellvertretung\n" + unit.code() + ";" + unit.name() + ";Dezernat;"
                + number(after) + ";" + number(before) + "\n");

        assertThat(leadership.leadOf(SYSTEM, unit.id(), today()).orElseThrow().employee())
                .isEqualTo(after);
        assertThat(leadership.on(SYSTEM, unit.id(), today()))
                .extracting(LeadRow::employee)
                .containsExactly(after, before);
        assertThat(leadership
                        .leadOf(SYSTEM, unit.id(), today().minusDays(1))
                        .orElseThrow()
                        .employee())
                .as("yesterday")
                .isEqualTo(before);
        runUnits("Kürzel;Bezeichnung;Art\n" + unit.code() + ";Neuer Name;Dezernat\n");
        assertThat(leadership.on(SYSTEM, unit.id(), today()))
                .as("without columns")
                .hasSize(2);
    }

    private void runUnits(String rows) {
        byte[] table = rows.getBytes(StandardCharsets.UTF_8);
        Map<ImportField, String> mapping =
                imports.recognise(SYSTEM, ImportKind.UNITS, table).mapping();
        imports.run(SYSTEM, new ImportOrder(ImportKind.UNITS, ImportMode.DELTA, mapping, today()), table, false);
    }

    @Test
    void takes_over_who_is_a_minor_and_tells_hr_and_the_person_only() {
        UnitRow unit = units.row(SYSTEM, townsfolk.unit());
        LocalDate birthday = today().plusMonths(5);
        runWithAge("i7;Jan;Test;" + today() + ";" + unit.code() + ";Importiert;" + birthday + "\n");
        long person = employees.byStaffNumber(SYSTEM, "i7").orElseThrow().id();

        Asker hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
        Asker lead = new Asker(townsfolk.employee(unit.id()), Set.of(), Set.of(unit.id()));
        Asker self = new Asker(person, Set.of(), Set.of());
        assertThat(employees.find(hr, person).minorUntil()).isEqualTo(birthday);
        assertThat(employees.find(self, person).minorUntil()).isEqualTo(birthday);
        assertThat(employees.find(lead, person).minorUntil()).isNull();

        run(row("i7", "Jan", unit, ""));
        assertThat(employees.find(hr, person).minorUntil())
                .as("a table without the column says nothing about it")
                .isEqualTo(birthday);
        runWithAge("i7;Jan;Test;" + today() + ";" + unit.code() + ";Importiert;\n");
        assertThat(employees.find(hr, person).minorUntil()).isNull();
    }

    private void runWithAge(String row) {
        byte[] table = ("PersNr;Vorname;Nachname;Eintritt;OE;Funktion;Minderjährig bis\n" + row)
                .getBytes(StandardCharsets.UTF_8);
        Map<ImportField, String> mapping =
                imports.recognise(SYSTEM, ImportKind.EMPLOYEES, table).mapping();
        imports.run(SYSTEM, new ImportOrder(ImportKind.EMPLOYEES, ImportMode.DELTA, mapping, today()), table, false);
    }

    private String number(long employee) {
        return employees.find(SYSTEM, employee).data().staffNumber();
    }

    @Test
    void takes_ten_thousand_rows_at_once() {
        UnitRow unit = units.row(SYSTEM, townsfolk.unit());
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            rows.append(row("m" + i, "Massen", unit, today().minusDays(5).toString()));
        }

        assertThat(run(rows.toString()).count(Kind.ADDED)).isEqualTo(10_000);

        assertThat(employees
                        .list(SYSTEM, EmployeeQuery.inUnit(unit.id()), Paging.first(1))
                        .total())
                .as("they left long ago")
                .isZero();
    }

    private ImportPreview run(String rows) {
        return imports.run(SYSTEM, order(rows), bytes(rows), false);
    }

    private ImportOrder order(String rows) {
        Map<ImportField, String> mapping = new EnumMap<>(
                imports.recognise(SYSTEM, ImportKind.EMPLOYEES, bytes(rows)).mapping());
        return new ImportOrder(ImportKind.EMPLOYEES, ImportMode.DELTA, mapping, today());
    }

    private static byte[] bytes(String rows) {
        return (HEADER + rows).getBytes(StandardCharsets.UTF_8);
    }

    private String row(String number, String name, UnitRow unit, String exit) {
        return number + ";" + name + ";Test;" + today().minusYears(1) + ";" + exit + ";" + unit.code()
                + ";Importiert;\n";
    }

    private EmployeeDetails details(String number) {
        return employees.find(
                SYSTEM, employees.byStaffNumber(SYSTEM, number).orElseThrow().id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
