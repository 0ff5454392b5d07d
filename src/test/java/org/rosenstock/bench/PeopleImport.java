package org.rosenstock.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.rosenstock.harness.Form;
import org.rosenstock.harness.Visitor;

/** The administration takes over a table of new people, page by page as in a browser. All have left long ago. */
final class PeopleImport {

    private static final String PAGE = "/people/import";
    private static final int PEOPLE = 10_000;
    private static final Map<String, String> COLUMNS = Map.of(
            "STAFF_NUMBER", "PersNr",
            "FIRST_NAME", "Vorname",
            "LAST_NAME", "Nachname",
            "ENTRY", "Eintritt",
            "EXIT", "Austritt",
            "UNIT", "OE",
            "JOB_ROLE", "Funktion");

    private final Visitor visitor;

    PeopleImport(String address) {
        visitor = Visitor.signedIn(address, "admin");
    }

    void run() {
        Form file = Form.of(visitor.get(PAGE), "file");
        file.put("file:kind", "EMPLOYEES");
        file.put("file:send", "send");
        Form columns = Form.of(visitor.upload(file, "file:file", "people.csv", table()), "columns");
        COLUMNS.forEach((field, column) -> columns.put("column." + field, column));
        columns.put("columns:mode", "DELTA");
        columns.put(
                "columns:effective",
                DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(ZoneId.of("Europe/Berlin"))));
        columns.put("columns:send", "send");
        Form preview = Form.of(visitor.post(columns), "preview");
        preview.put("preview:send", "send");
        if (visitor.post(preview).contains("id=\"preview\"")) {
            throw new Visitor.Unexpected("the table was not taken over");
        }
    }

    private static String table() {
        LocalDate entry = LocalDate.of(2020, 1, 1);
        StringBuilder rows = new StringBuilder("PersNr;Vorname;Nachname;Eintritt;Austritt;OE;Funktion\n");
        for (int i = 0; i < PEOPLE; i++) {
            rows.append("bench" + i + ";Masse;Nummer" + i + ";" + entry + ";" + entry.plusYears(1) + ";A;Importiert\n");
        }
        return rows.toString();
    }
}
